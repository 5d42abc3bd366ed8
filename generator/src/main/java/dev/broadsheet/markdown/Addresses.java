package dev.broadsheet.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which addresses a link or a picture may have: those whose scheme is harmless, and those without one. */
final class Addresses {
    private static final Set<String> HARMLESS = Set.of("http", "https", "mailto", "tel");

    /** No honest address is encoded more often than this. */
    private static final int LAYERS = 5;

    private Addresses() {}

    /**
     * The scheme that makes an address dangerous, however it is dressed: in capitals, with character references or
     * percent signs, with white space or control characters between its letters.
     *
     * @return null when the address is harmless
     */
    static @Nullable String forbiddenScheme(String address) {
        if (address.startsWith("https://") || address.startsWith("http://")) {
            return null;
        }
        String bare = address;
        for (int layer = 0; layer <= LAYERS; layer++) {
            bare = undress(bare);
            String scheme = scheme(bare);
            if (scheme != null && !HARMLESS.contains(scheme)) {
                return scheme;
            }
            String decoded = decode(bare);
            if (decoded.equals(bare)) {
                return null;
            }
            bare = decoded;
        }
        return "%";
    }

    /** What stands before the first colon, when it can be a scheme (RFC 3986, 3.1); in lower case. */
    static @Nullable String scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i == 0 ? null : address.substring(0, i).toLowerCase(Locale.ROOT);
            }
            boolean fits = Ascii.isLetter(c) || (i > 0 && (Ascii.isDigit(c) || c == '+' || c == '-' || c == '.'));
            if (!fits) {
                return null;
            }
        }
        return null;
    }

    private static String undress(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (isInvisible(address.charAt(i))) {
                StringBuilder bare = new StringBuilder(address.length());
                address.chars().filter(c -> !isInvisible((char) c)).forEach(c -> bare.append((char) c));
                return bare.toString();
            }
        }
        return address;
    }

    private static boolean isInvisible(char c) {
        return c <= ' '
                || (c >= 0x7F
                        && (Character.isISOControl(c)
                                || Character.isSpaceChar(c)
                                || Character.getType(c) == Character.FORMAT
                                || c == '\uFFFD'));
    }

    private static String decode(String address) {
        String plain = address.indexOf('&') < 0 ? address : Entities.unescape(address, false);
        return plain.indexOf('%') < 0 ? plain : percentDecode(plain);
    }

    private static String percentDecode(String address) {
        byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
        int kept = 0;
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length && bytes[i] == '%' ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low >= 0) {
                bytes[kept++] = (byte) (high * 16 + low);
                i += 2;
            } else {
                bytes[kept++] = bytes[i];
            }
        }
        return new String(bytes, 0, kept, StandardCharsets.UTF_8);
    }
}
