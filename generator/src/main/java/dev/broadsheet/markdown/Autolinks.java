package dev.broadsheet.markdown;

import java.util.EnumSet;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/** Addresses that stand bare in a text: {@code https://example.org}, {@code www.example.org}, {@code desk@example.org}. */
final class Autolinks {
    private static final LinkExtractor EXTRACTOR = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();

    private Autolinks() {}

    /** A cheap first look: whether a colon before slashes, an at sign or three w stand there. */
    static boolean maybe(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean found =
                    switch (c) {
                        case ':' -> text.startsWith("://", i);
                        case '@' -> true;
                        case 'w' -> text.startsWith("www.", i);
                        default -> false;
                    };
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** The pieces of a text, in order: links, and what stands between them. */
    static Iterable<Span> pieces(String text) {
        return EXTRACTOR.extractSpans(text);
    }

    /** The destination of a link. */
    static String destination(String written, LinkSpan link) {
        return switch (link.getType()) {
            case URL -> written;
            case WWW -> "https://" + written;
            case EMAIL -> "mailto:" + written;
        };
    }
}
