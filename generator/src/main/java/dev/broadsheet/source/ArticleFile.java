package dev.broadsheet.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.model.Origin;
import dev.broadsheet.model.Stet;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file, cut at the lines of {@code ---}.
 *
 * @param path below the content folder: {@code local/bridge.md}
 * @param file as problems name it: {@code content/local/bridge.md}
 * @param frontMatter the lines between the two, each ending in LF
 * @param frontMatterLine the line, from 1, on which the front matter begins
 * @param bodyLine the line, from 1, on which the text after the front matter begins
 * @param digest hexadecimal SHA-256 of the whole normalised text (no byte order mark, lines end in LF)
 * @param stets what its writer lets stand
 */
public record ArticleFile(
        String path,
        String file,
        String frontMatter,
        int frontMatterLine,
        int bodyLine,
        String digest,
        List<Stet> stets) {
    /** Jackson's time for one scalar is quadratic: 64 KiB keep it in milliseconds. */
    private static final int MAX_FRONT_MATTER = 64 * 1024;

    /** A file in which nothing is let stand against a rule. */
    public ArticleFile(String path, String file, String frontMatter, int frontMatterLine, int bodyLine, String digest) {
        this(path, file, frontMatter, frontMatterLine, bodyLine, digest, List.of());
    }

    /** The file as what is made of it remembers it. */
    public Origin origin() {
        return new Origin(path, file, bodyLine, digest, stets);
    }

    /** Cuts a normalised text; null after reporting when there is no front matter to cut off. */
    public static @Nullable ArticleFile cut(String path, String file, byte[] text, Problems problems) {
        int start = endOfLine(text, 0);
        if (!isFence(text, 0, start, '-')) {
            problems.report(
                    Rule.MISSING_FRONT_MATTER,
                    new Place(file, 1, 1),
                    "this does not begin with a line of ---",
                    startsWith(text, "+++")
                            ? "turn the TOML between the lines of +++ into YAML between lines of ---"
                            : "begin with ---, lines such as `headline: Bridge reopens`, and a second ---");
            return null;
        }
        int line = 2;
        for (int from = start; from < text.length; line++) {
            int end = endOfLine(text, from);
            if (isFence(text, from, end, '-') || isFence(text, from, end, '.')) {
                return of(path, file, text, start, from, line, problems);
            }
            from = end;
        }
        problems.report(
                Rule.MISSING_FRONT_MATTER,
                new Place(file, 1, 1),
                "the front matter that begins here never ends",
                "put a line of --- between it and the text");
        return null;
    }

    private static @Nullable ArticleFile of(
            String path, String file, byte[] text, int start, int end, int closingLine, Problems problems) {
        if (end - start > MAX_FRONT_MATTER) {
            problems.report(
                    Rule.FILE_TOO_LARGE,
                    new Place(file, 2, 1),
                    "the front matter has more than 64 KiB",
                    "move what is text below the second line of ---");
            return null;
        }
        String frontMatter = new String(text, start, end - start, UTF_8);
        return new ArticleFile(
                path,
                file,
                frontMatter,
                2,
                closingLine + 1,
                TextFile.digest(text),
                StetMarks.of(text, closingLine + 1));
    }

    /** What follows from a line on; the text must have at least that many line ends before it, or end there. */
    static String after(byte[] text, int bodyLine) {
        int from = 0;
        for (int line = 1; line < bodyLine; line++) {
            from = endOfLine(text, from);
        }
        return new String(text, from, text.length - from, UTF_8);
    }

    /** The index behind the line feed, or the end of the text. */
    private static int endOfLine(byte[] text, int from) {
        int end = from;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, text.length);
    }

    /** Whether a line is three of that sign, and at most blanks after them. */
    private static boolean isFence(byte[] text, int from, int end, char sign) {
        if (end - from < 3 || text[from] != sign || text[from + 1] != sign || text[from + 2] != sign) {
            return false;
        }
        for (int i = from + 3; i < end; i++) {
            if (text[i] != ' ' && text[i] != '\t' && text[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] text, String ascii) {
        return new String(text, 0, Math.min(ascii.length(), text.length), UTF_8).equals(ascii);
    }
}
