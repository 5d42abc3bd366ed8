package dev.broadsheet.feeds;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pages that search engines may list; www.sitemaps.org/protocol.html.
 *
 * @param addresses at most 50,000
 */
public record Sitemap(List<Address> addresses) {
    public Sitemap {
        addresses = List.copyOf(addresses);
    }

    /**
     * One page.
     *
     * @param address absolute
     * @param changed when what it says last changed; null when nobody knows
     * @param picture that it shows, absolute
     */
    public record Address(String address, @Nullable Instant changed, @Nullable String picture) {}

    /** The newest change that it tells of. */
    public @Nullable Instant changed() {
        Instant newest = null;
        for (Address each : addresses) {
            if (each.changed() != null && (newest == null || each.changed().isAfter(newest))) {
                newest = each.changed();
            }
        }
        return newest;
    }

    /** The file, in UTF-8. */
    public byte[] bytes() {
        Xml xml = new Xml(256 * (addresses.size() + 1)).raw(Xml.DECLARATION);
        xml.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:image=\"http://www.google.com/schemas/sitemap-image/1.1\">\n");
        for (Address each : addresses) {
            xml.raw("<url>\n").element("loc", each.address());
            xml.element("lastmod", each.changed() == null ? null : Xml.rfc3339(each.changed()));
            if (each.picture() != null) {
                xml.raw("<image:image>\n").element("image:loc", each.picture()).raw("</image:image>\n");
            }
            xml.raw("</url>\n");
        }
        return xml.raw("</urlset>\n").bytes();
    }

    /** Where its parts lie, when there are too many pages for one file. */
    public record Index(List<Part> parts) {
        public Index {
            parts = List.copyOf(parts);
        }

        /**
         * One of them.
         *
         * @param address absolute
         */
        public record Part(String address, @Nullable Instant changed) {}

        /** The file, in UTF-8. */
        public byte[] bytes() {
            Xml xml = new Xml(256 * (parts.size() + 1)).raw(Xml.DECLARATION);
            xml.raw("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
            for (Part part : parts) {
                xml.raw("<sitemap>\n").element("loc", part.address());
                xml.element("lastmod", part.changed() == null ? null : Xml.rfc3339(part.changed()));
                xml.raw("</sitemap>\n");
            }
            return xml.raw("</sitemapindex>\n").bytes();
        }
    }
}
