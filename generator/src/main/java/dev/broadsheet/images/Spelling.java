package dev.broadsheet.images;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** Words in picture files, whose bytes often say nothing of their characters. */
final class Spelling {
    /** What old programs on Windows wrote; it has the letters of Latin-1. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Spelling() {}

    /** UTF-8 when it can be that, else Windows' western letters. */
    static String of(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WESTERN);
        }
    }

    /** UTF-8 whose last character may have been cut through; elsewhere damage shows as U+FFFD. */
    static String ofCutUtf8(byte[] bytes) {
        int end = bytes.length;
        int start = end;
        while (start > 0 && end - start < 4 && (bytes[start - 1] & 0xC0) == 0x80) {
            start--;
        }
        int lead = start > 0 ? bytes[start - 1] & 0xFF : 0;
        int wanted = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
        if (wanted > end - start) {
            end = start - 1;
        }
        return new String(bytes, 0, end, UTF_8);
    }
}
