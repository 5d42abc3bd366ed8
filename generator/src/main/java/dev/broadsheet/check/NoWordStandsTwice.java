package dev.broadsheet.check;

import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * No word stands twice in a row by mistake, as happens at the ends of lines. Only in languages whose grammar does not
 * double words, and but for those that it does double.
 */
public final class NoWordStandsTwice implements TextRule {
    private static final Map<String, Set<String>> DOUBLED = Map.ofEntries(
            Map.entry("en", Set.of("had", "that", "is", "was", "her", "no", "so", "ha", "bye", "blah", "yada", "tut")),
            Map.entry("fr", Set.of("nous", "vous", "elle", "elles")),
            Map.entry("de", Set.of("die", "der", "das", "dem", "den", "sie", "ihr", "ist")),
            Map.entry("nl", Set.of("die", "dat", "je", "het", "u", "is")),
            Map.entry("es", Set.of("no", "ya")),
            Map.entry("it", Set.of("piano", "via", "man", "poi")),
            Map.entry("pt", Set.of("não", "se", "logo")),
            Map.entry("ca", Set.of("no")),
            Map.entry("sv", Set.of("det", "den", "de", "som", "att")),
            Map.entry("da", Set.of("det", "den", "de", "at", "der")),
            Map.entry("nb", Set.of("det", "den", "de", "som", "at")),
            Map.entry("ar", Set.of("جدا", "جداً", "رويدا", "رويداً", "شيئا", "شيئاً", "لا")));

    @Override
    public void judge(Passage passage, Problems problems) {
        Set<String> allowed = DOUBLED.get(passage.language().tag().replaceFirst("-.*", ""));
        if (allowed == null) {
            return;
        }
        String text = passage.text();
        int before = 0;
        int beforeEnd = -1;
        int doubled = -1;
        int i = 0;
        while (i < text.length()) {
            if (!isWord(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && isWord(text.charAt(i))) {
                i++;
            }
            if (beforeEnd == start - 1
                    && beforeEnd - before == i - start
                    && text.charAt(beforeEnd) == ' '
                    && text.regionMatches(true, before, text, start, i - start)) {
                boolean again = doubled == before;
                boolean quoted = before > 0 && "\"'“‘«„".indexOf(text.charAt(before - 1)) >= 0;
                // Three times is meant: help help help. So is what stands in quotation marks: “done done”.
                if (!again && !quoted && !isFollowedBy(text, start, i)) {
                    judge(text.substring(start, i), start, allowed, passage, problems);
                }
                doubled = start;
            }
            before = start;
            beforeEnd = i;
        }
    }

    /** A capital begins a name, which may be doubled: Baden Baden. Digits are no word. */
    private static void judge(String word, int index, Set<String> allowed, Passage passage, Problems problems) {
        boolean plain = word.codePoints().allMatch(c -> Character.isLetter(c) || isMark(c) || c == '\'' || c == '’');
        if (plain && !Character.isUpperCase(word.codePointAt(0)) && !allowed.contains(word.toLowerCase(Locale.ROOT))) {
            problems.report(
                    Rule.DOUBLE_WORD,
                    passage.places().apply(index),
                    "the word \"" + word + "\" stands twice",
                    "take one away");
        }
    }

    private static boolean isFollowedBy(String text, int start, int end) {
        int next = end + 1;
        return next + end - start <= text.length()
                && text.charAt(end) == ' '
                && text.regionMatches(true, start, text, next, end - start)
                && (next + end - start == text.length() || !isWord(text.charAt(next + end - start)));
    }

    private static boolean isWord(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'' || c == '-'
                : c != '\u00A0' && (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c) || c == '’');
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
