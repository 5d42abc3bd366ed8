package dev.broadsheet.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A caption cut into what is to be seen and whose picture it is. The shapes are those of the wires: {@code Text. [Joan
 * Marsh/Courier]}, {@code Text. (Joan Marsh/Courier)}, {@code Text. (Agency via Agency)}, {@code Text. Foto: Name /
 * Agency}. Whatever could be part of the sentence stays in it.
 *
 * @param credit without brackets; null when there is none
 */
public record Credits(@Nullable String text, @Nullable String credit) {
    private static final Pattern FOTO = Pattern.compile("(?:^|(?<=[.!?…»”\"])\\s)(?:Foto|Photo)s?\\s?:\\s?");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}[^\\p{L}]*\\p{L}");

    /** Cuts a caption whose white space is single; a text without a credit stays as it is. */
    public static Credits of(String caption) {
        String whole = caption.endsWith(".") ? caption.substring(0, caption.length() - 1) : caption;
        if (whole.endsWith("]")) {
            int open = whole.lastIndexOf('[');
            String inner = open < 0 ? "" : inner(whole, open);
            // A note such as [sic] or [3] belongs to the sentence.
            boolean named = LETTERS.matcher(inner).find() && !inner.equals("sic") && inner.indexOf(']') < 0;
            return named ? cut(whole, open, inner) : new Credits(caption, null);
        }
        if (whole.endsWith(")")) {
            int open = whole.lastIndexOf('(');
            String inner = open < 0 ? "" : inner(whole, open);
            // After a square bracket it is a Markdown link.
            boolean link = open > 0 && whole.charAt(open - 1) == ']';
            return !link && namesTwo(inner) ? cut(whole, open, inner) : new Credits(caption, null);
        }
        Matcher foto = FOTO.matcher(whole);
        int start = -1;
        int end = -1;
        while (foto.find()) {
            start = foto.start();
            end = foto.end();
        }
        return start < 0 || end == whole.length()
                ? new Credits(caption, null)
                : cut(whole, start, whole.substring(end));
    }

    /** Whether it is a pair of names, as in Joan Marsh/Courier or DHA via AP, and not and/or, 2024/25 or an address. */
    private static boolean namesTwo(String inner) {
        String mark = inner.contains(" via ") ? " via " : "/";
        int at = inner.indexOf(mark);
        return at > 0
                && !inner.contains("://")
                && inner.indexOf(')') < 0
                && beginsName(inner.substring(0, at).strip())
                && beginsName(inner.substring(at + mark.length()).strip());
    }

    private static boolean beginsName(String text) {
        return !text.isEmpty()
                && LETTERS.matcher(text).find()
                && !Character.isLowerCase(text.codePointAt(0))
                && Character.isLetterOrDigit(text.codePointAt(0));
    }

    private static String inner(String whole, int open) {
        return whole.substring(open + 1, whole.length() - 1).strip();
    }

    private static Credits cut(String whole, int at, String credit) {
        String text = whole.substring(0, at).strip();
        return new Credits(text.isEmpty() ? null : text, credit.strip());
    }
}
