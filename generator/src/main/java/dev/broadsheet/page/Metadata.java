package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What machines read of a page beside its title, description and address. It says nothing that readers do not see.
 *
 * @param meta for search engines and social cards
 * @param relations other addresses that belong to the page, such as its translations
 * @param linkedData the page as schema.org describes it: JSON that is safe within a script element
 */
public record Metadata(List<Meta> meta, List<Relation> relations, @Nullable Html linkedData) {
    /** Of a page that tells machines nothing. */
    public static final Metadata NONE = new Metadata(List.of(), List.of(), null);

    /** Of a page that search engines shall not list. */
    public static final Metadata UNLISTED =
            new Metadata(List.of(new Meta("name", "robots", "noindex")), List.of(), null);

    public Metadata {
        meta = List.copyOf(meta);
        relations = List.copyOf(relations);
    }

    /**
     * One {@code <meta>}.
     *
     * @param attribute name or property, which says what kind of name it is
     * @param name {@code robots}, {@code og:title}; stands once for each of several values
     */
    public record Meta(String attribute, String name, String content) {}

    /**
     * One {@code <link>}.
     *
     * @param rel what it is to the page: alternate, me
     * @param href absolute
     * @param hreflang its language as search engines write it, or x-default
     */
    public record Relation(String rel, String href, @Nullable String hreflang) {}
}
