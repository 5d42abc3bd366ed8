package dev.broadsheet.render;

import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what no template may use: code from text, classes, the objects behind the page, unescaped text, and the clock.
 *
 * <p>It looks at the whole source, comments and plain text included, so nothing can hide from it; the price is that a
 * template cannot print {@code ?new} literally.
 */
final class Forbidden {
    private static final Pattern WORDS = Pattern.compile(
            "\\?(?:\\s|<#--.*?-->|<!--.*?-->)*"
                    + "(?<builtin>new|api|has_?api|eval|eval_?json|interpret|no_?esc)\\b"
                    + "|(?<![\\w)\\]\"'])\\.\\s*now\\b",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    /** What quoted text, which may hold an expression, can write instead of a letter: {@code \\x003F}, {@code \\l}, {@code \\n}. */
    private static final Pattern ESCAPED =
            Pattern.compile("\\\\(?:x(?:00([2-7]\\p{XDigit})|0?([2-7]\\p{XDigit})(?!\\p{XDigit}))|([lg])|[nrtfb])");

    private Forbidden() {}

    static void check(String template, String source) throws Refused {
        String plain = ESCAPED.matcher(source).replaceAll(Forbidden::meant);
        Matcher found = WORDS.matcher(plain);
        if (found.find()) {
            String before = plain.substring(0, found.start());
            int line = 1 + (int) before.chars().filter(letter -> letter == '\n').count();
            String what = found.group("builtin") == null ? ".now" : "?" + found.group("builtin");
            throw new Refused(template, line, before.length() - before.lastIndexOf('\n'), what);
        }
    }

    private static String meant(MatchResult escape) {
        String number = escape.group(1) == null ? escape.group(2) : escape.group(1);
        String letter = number != null
                ? Character.toString(Integer.parseInt(number, 16))
                : escape.group(3) == null ? " " : escape.group(3).equals("l") ? "<" : ">";
        return Matcher.quoteReplacement(letter);
    }

    /** A template that uses what is closed. */
    static final class Refused extends IOException {
        final String template;
        final int line;
        final int column;
        final String what;

        Refused(String template, int line, int column, String what) {
            super(what + " is closed to templates");
            this.template = template;
            this.line = line;
            this.column = column;
            this.what = what;
        }
    }
}
