package dev.broadsheet.plan;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encoding of the path of an address, RFC 3986 section 3.3. */
public final class Percent {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    /** Besides letters and digits: unreserved characters, sub-delimiters that need no escape in HTML, and the slash. */
    private static final String PLAIN = "-._~!$()*+,;=:@/";

    /** Besides letters and digits. */
    private static final String UNRESERVED = "-._~";

    private Percent() {}

    public static String encode(String path) {
        if (path.chars().allMatch(Percent::isPlain)) {
            return path;
        }
        StringBuilder encoded = new StringBuilder(path.length() + 16);
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(octet)) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return encoded.toString();
    }

    /** The text as a part of a query, RFC 3986 section 3.4: only unreserved characters stand for themselves. */
    static String component(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (octet > 0 && (isLetterOrDigit(octet) || UNRESERVED.indexOf(octet) >= 0)) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(int octet) {
        return octet > 0 && (isLetterOrDigit(octet) || PLAIN.indexOf(octet) >= 0);
    }

    private static boolean isLetterOrDigit(int octet) {
        return octet < 128 && Character.isLetterOrDigit(octet);
    }
}
