package dev.broadsheet.images;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/**
 * Compressed texts and profiles of a PNG (PNG 3, section 11.3), of which a kilobyte may stand for a megabyte: who reads
 * metadata unpacks them all.
 */
final class PngTexts {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Unpacked; captions have a few kilobytes, profiles of printers two megabytes. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private PngTexts() {}

    /** A PNG without the texts and profiles that are too long; any other file as it is. */
    static byte[] bounded(byte[] file) {
        if (file.length < SIGNATURE.length
                || !ByteBuffer.wrap(file, 0, SIGNATURE.length).equals(ByteBuffer.wrap(SIGNATURE))) {
            return file;
        }
        ByteArrayOutputStream bounded = new ByteArrayOutputStream(file.length);
        bounded.write(file, 0, SIGNATURE.length);
        int at = SIGNATURE.length;
        while (at + 12L <= file.length) {
            int length = ByteBuffer.wrap(file).getInt(at);
            if (length < 0 || at + 12L + length > file.length) {
                break;
            }
            if (isShort(file, at, length)) {
                bounded.write(file, at, 12 + length);
            }
            at += 12 + length;
        }
        bounded.write(file, at, file.length - at);
        return bounded.size() == file.length ? file : bounded.toByteArray();
    }

    private static boolean isShort(byte[] file, int at, int length) {
        int data = at + 8;
        int end = data + length;
        return switch (new String(file, at + 4, 4, StandardCharsets.ISO_8859_1)) {
            case "zTXt", "iCCP" -> unpacksShort(file, afterZero(file, data, end) + 1, end);
            case "iTXt" -> {
                int flag = afterZero(file, data, end);
                yield flag >= end
                        || file[flag] == 0
                        || unpacksShort(file, afterZero(file, afterZero(file, flag + 2, end), end), end);
            }
            default -> true;
        };
    }

    private static int afterZero(byte[] file, int start, int end) {
        int at = start;
        while (at < end && file[at] != 0) {
            at++;
        }
        return at + 1;
    }

    private static boolean unpacksShort(byte[] file, int start, int end) {
        if (start >= end) {
            return true;
        }
        byte[] some = new byte[8192];
        int total = 0;
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(file, start, end - start))) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                total += read;
                if (total > MOST_BYTES) {
                    return false;
                }
            }
        } catch (IOException e) {
            // Whoever reads it stops at the same place.
            return true;
        }
        return true;
    }
}
