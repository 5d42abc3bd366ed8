package dev.broadsheet.json;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Escapes, beside what JSON asks for, whatever could end a script, a CDATA section, a comment or a line around it. */
final class WebEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private static final SerializedString LINE = new SerializedString("\\u2028");
    private static final SerializedString PARAGRAPH = new SerializedString("\\u2029");

    private final int[] ascii = standardAsciiEscapesForJSON();

    WebEscapes() {
        for (char sign : new char[] {'<', '>', '&', 0x7F}) {
            ascii[sign] = ESCAPE_STANDARD;
        }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int sign) {
        if (sign == 0x2028) {
            return LINE;
        }
        if (sign == 0x2029) {
            return PARAGRAPH;
        }
        // Controls of Latin-1 and non-characters are no text in XML 1.0 or HTML.
        boolean unseen = (sign >= 0x80 && sign <= 0x9F) || sign == 0xFFFE || sign == 0xFFFF;
        return unseen ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", sign)) : null;
    }
}
