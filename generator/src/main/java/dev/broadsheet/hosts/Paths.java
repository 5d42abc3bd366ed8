package dev.broadsheet.hosts;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Paths as the files of hosts write them. */
final class Paths {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    /** Neither a star nor a colon, which stand for something in rules, nor a number sign, which begins a comment. */
    private static final String PLAIN = "-._~!()+,=@/";

    private Paths() {}

    /** Percent-encoded so that no character of it means anything to a rule. */
    static String encoded(String path) {
        StringBuilder encoded = new StringBuilder(path.length() + 16);
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            boolean letter = octet > 0 && Character.isLetterOrDigit(octet);
            if (letter || (octet > 0 && PLAIN.indexOf(octet) >= 0)) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return encoded.toString();
    }
}
