package dev.broadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Bytes as anyone may come to read them: as they are, and out of zip, gzip, zlib, Base64 and percent signs. */
final class Unpacked {
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{16,}");
    private static final int DEEPEST = 4;

    private Unpacked() {}

    /** Tells every text that the bytes hold, in Latin-1 so that any byte can be looked for. */
    static void read(byte[] bytes, Consumer<String> reader) {
        read(bytes, reader, 0);
    }

    private static void read(byte[] bytes, Consumer<String> reader, int depth) {
        String text = new String(bytes, ISO_8859_1);
        reader.accept(text);
        if (depth == DEEPEST || bytes.length < 4) {
            return;
        }
        if ((bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B) {
            inflated(() -> new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), reader, depth);
        }
        if (bytes[0] == 0x78) {
            inflated(() -> new InflaterInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), reader, depth);
        }
        if (text.startsWith("PK")) {
            zipped(bytes, reader, depth);
        }
        if (text.contains("%")) {
            try {
                reader.accept(URLDecoder.decode(text.replace("+", "%2B"), ISO_8859_1));
            } catch (IllegalArgumentException noCode) {
                // A percent sign that is only that.
            }
        }
        BASE64.matcher(text).results().forEach(run -> {
            String code = run.group().replace('-', '+').replace('_', '/');
            for (int start = 0; start < 4 && depth < 1; start++) {
                String whole = code.substring(start, start + (code.length() - start) / 4 * 4);
                read(Base64.getDecoder().decode(whole), reader, DEEPEST - 1);
            }
        });
    }

    private static void zipped(byte[] bytes, Consumer<String> reader, int depth) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                reader.accept(entry.getName());
                read(zip.readAllBytes(), reader, depth + 1);
            }
        } catch (IOException noZip) {
            // Something else that begins so.
        }
    }

    private interface Packed {
        byte[] open() throws IOException;
    }

    private static void inflated(Packed packed, Consumer<String> reader, int depth) {
        try {
            read(packed.open(), reader, depth + 1);
        } catch (IOException noStream) {
            // Something else that begins so.
        }
    }
}
