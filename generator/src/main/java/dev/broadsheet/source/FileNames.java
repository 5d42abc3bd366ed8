package dev.broadsheet.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * File names as Unicode text under any locale.
 *
 * <p>Java reads and writes names in the system's encoding, which is ASCII under {@code LC_ALL=C}, where CI often runs:
 * {@code Path.of("café.md")} throws there. A file's URI carries the bytes of its name unharmed.
 */
public final class FileNames {
    private static final char REPLACEMENT = '\uFFFD';
    private static final boolean UNICODE =
            Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")).equals(UTF_8) || isWindows();

    private FileNames() {}

    /**
     * The last name of a path as text; a byte that is not UTF-8 becomes U+FFFD.
     *
     * @param path absolute, with at least one name
     */
    public static String of(Path path) {
        String name = String.valueOf(path.getFileName());
        if (name.indexOf(REPLACEMENT) < 0) {
            return name;
        }
        String raw = path.toUri().getRawPath();
        String trimmed = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        return decoded(trimmed.substring(trimmed.lastIndexOf('/') + 1));
    }

    /**
     * The path of a file below a folder.
     *
     * @param folder absolute
     * @param path relative, with forward slashes
     */
    public static Path below(Path folder, String path) {
        if (UNICODE || StandardCharsets.US_ASCII.newEncoder().canEncode(path)) {
            return folder.resolve(path);
        }
        String base = folder.toUri().getRawPath();
        try {
            String encoded = new URI(null, null, "/" + path, null).toASCIIString();
            return Path.of(URI.create(
                    "file://" + (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + encoded));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a file name: " + path, e);
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static String decoded(String percentEncoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(percentEncoded.length());
        for (int i = 0; i < percentEncoded.length(); i++) {
            char c = percentEncoded.charAt(i);
            if (c == '%') {
                bytes.write(Integer.parseInt(percentEncoded, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toString(UTF_8);
    }
}
