package dev.broadsheet.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.model.Stet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the marks that let something stand, each at the end of a line or on a line of its own. */
final class StetMarks {
    private static final Pattern IN_YAML = Pattern.compile("(|.*?\\s)#\\s*stet:(.*)");
    private static final Pattern IN_TEXT = Pattern.compile("(.*?)[ \\t]*<!--\\s*stet:(.*?)-->[ \\t]*");
    private static final int LENGTH = "stet:".length();

    private StetMarks() {}

    /**
     * Every mark of an article.
     *
     * @param text normalised
     * @param bodyLine the line, from 1, on which the text after the front matter begins
     */
    static List<Stet> of(byte[] text, int bodyLine) {
        return isThere(text) ? of(new String(text, UTF_8).split("\n", -1), bodyLine) : List.of();
    }

    /** A text without its marks, so that readers get none under any policy for HTML; every line stays in its place. */
    static String without(String body) {
        StringBuilder clean = new StringBuilder(body.length());
        for (String line : body.split("\n", -1)) {
            Matcher mark = IN_TEXT.matcher(line);
            clean.append(mark.matches() ? mark.group(1) : line).append('\n');
        }
        clean.setLength(clean.length() - 1);
        return clean.toString();
    }

    private static List<Stet> of(String[] lines, int bodyLine) {
        List<Stet> marks = new ArrayList<>(1);
        boolean first = true;
        // The first line is the one of ---.
        for (int i = 1; i < lines.length; i++) {
            Matcher mark = matcher(lines, i, bodyLine);
            boolean own = mark.matches() && mark.group(1).isBlank();
            first = first && own;
            if (mark.matches()) {
                int covers = own ? next(lines, i, bodyLine) : i;
                for (String rule : mark.group(2).split(",", -1)) {
                    marks.add(new Stet(i + 1, covers + 1, first, rule.strip()));
                }
            }
        }
        return List.copyOf(marks);
    }

    /** The next line that is neither empty nor a mark. */
    private static int next(String[] lines, int from, int bodyLine) {
        int i = from + 1;
        while (i < lines.length - 1) {
            Matcher mark = matcher(lines, i, bodyLine);
            if (!lines[i].isBlank() && !(mark.matches() && mark.group(1).isBlank())) {
                break;
            }
            i++;
        }
        return i;
    }

    private static Matcher matcher(String[] lines, int index, int bodyLine) {
        return (index + 1 < bodyLine ? IN_YAML : IN_TEXT).matcher(lines[index]);
    }

    private static boolean isThere(byte[] text) {
        for (int i = LENGTH - 1; i < text.length; i++) {
            if (text[i] == ':'
                    && text[i - 1] == 't'
                    && text[i - 2] == 'e'
                    && text[i - 3] == 't'
                    && text[i - 4] == 's') {
                return true;
            }
        }
        return false;
    }
}
