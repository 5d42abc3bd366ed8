package dev.broadsheet.desk;

import java.util.Locale;
import java.util.regex.Pattern;

/** A text as YAML writes it in one line: plain if every reader of YAML takes it for the same text, else in double quotes. */
final class YamlText {
    /** Letters first, nothing that means something to YAML, no blank at the end. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .,;!?'’()/%&+-]*(?<! )");
    /** What some readers take for another kind of value. */
    private static final Pattern WORD = Pattern.compile("(?i)true|false|yes|no|on|off|y|n|null|inf|nan");

    private YamlText() {}

    static String of(String text) {
        if (text.isEmpty()
                || (PLAIN.matcher(text).matches() && !WORD.matcher(text).matches())) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> quoted.append(escaped(point)));
        return quoted.append('"').toString();
    }

    /** Line ends of any kind and what cannot be seen are spelled out. */
    private static String escaped(int point) {
        if (point == '"' || point == '\\') {
            return "\\" + Character.toString(point);
        }
        boolean hidden = Character.isISOControl(point) || point == 0x2028 || point == 0x2029 || point == 0xFEFF;
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return hidden || half ? String.format(Locale.ROOT, "\\u%04x", point) : Character.toString(point);
    }
}
