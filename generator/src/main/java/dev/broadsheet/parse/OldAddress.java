package dev.broadsheet.parse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An address that used to lead to something: within the site, from its root.
 *
 * @param path begins with a slash, percent-encoding undone; null when the address is of no use
 * @param remedy what to do about it; empty when it is good
 */
record OldAddress(@Nullable String path, String remedy) {
    /**
     * @param site the address of the whole site, ending in a slash
     */
    static OldAddress of(String written, URI site) {
        String path = written;
        if (written.matches("(?i)https?://.*")) {
            String own = site.toString();
            if (!written.toLowerCase(Locale.ROOT).startsWith(own.toLowerCase(Locale.ROOT))) {
                return bad("write an address of this site, such as /old/page/");
            }
            path = "/" + written.substring(own.length());
        }
        if (path.indexOf('?') >= 0 || path.indexOf('#') >= 0) {
            return bad("take away the " + (path.indexOf('?') >= 0 ? "?" : "#") + " and what follows");
        }
        String decoded = decoded(path);
        if (decoded == null) {
            return bad("write its letters as they are, without %");
        }
        if (decoded.chars().anyMatch(c -> c < 0x20 || (c >= 0x7F && c <= 0x9F) || "\\?#*:\"<>|".indexOf(c) >= 0)) {
            return bad("use only what may stand in a file's name");
        }
        if (("/" + decoded + "/").matches(".*/\\.{1,2}/.*")) {
            return bad("write it without . and .. as folders");
        }
        if (!decoded.startsWith("/")) {
            return bad("begin it with a slash: /" + decoded);
        }
        if (decoded.contains("//")) {
            return bad("write single slashes");
        }
        if (decoded.equals("/")) {
            return bad("take it away: that is the front page");
        }
        return new OldAddress(decoded, "");
    }

    private static OldAddress bad(String remedy) {
        return new OldAddress(null, remedy);
    }

    /** Percent-encoding undone once; null when it hides a slash, a percent sign or bytes that are not UTF-8. */
    private static @Nullable String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        if (path.matches("(?i).*%(?![0-9a-f]{2}).*|.*%(2f|25|5c|00).*")) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < path.length(); ) {
            if (path.charAt(i) == '%') {
                bytes.write(Integer.parseInt(path.substring(i + 1, i + 3), 16));
                i += 3;
            } else {
                int point = path.codePointAt(i);
                bytes.writeBytes(Character.toString(point).getBytes(UTF_8));
                i += Character.charCount(point);
            }
        }
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
