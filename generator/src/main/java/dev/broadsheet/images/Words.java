package dev.broadsheet.images;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts words of picture files into the form that everyone may print. */
final class Words {
    private static final int LONGEST = 10_000;

    private Words() {}

    /** Single white space, no control characters, an end; null when nothing is left. */
    static @Nullable String plain(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String plain = withoutControls(written).replaceAll("[\\s\\p{Z}]+", " ").strip();
        if (plain.length() > LONGEST) {
            plain = plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, LONGEST) - 1));
        }
        return plain.isEmpty() ? null : plain;
    }

    static List<String> plain(List<String> written) {
        return written.stream().map(Words::plain).filter(Objects::nonNull).toList();
    }

    /** An absolute address of the web, or null. */
    static @Nullable String address(@Nullable String written) {
        String plain = plain(written);
        if (plain == null) {
            return null;
        }
        try {
            URI address = new URI(plain);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null ? address.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Without what no XML 1.0 can hold (section 2.2) and what only steers terminals. */
    static String withoutControls(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && !(c >= 0x7F && c <= 0x9F)))
                .filter(c -> !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF && c != 0xFEFF)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
