package dev.broadsheet.metadata;

import dev.broadsheet.page.ArticlePage;
import dev.broadsheet.page.FrontPage;
import dev.broadsheet.page.Metadata;
import dev.broadsheet.page.Metadata.Meta;
import dev.broadsheet.page.Metadata.Relation;
import dev.broadsheet.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Tells machines of pages, from nothing but what the page shows to readers. Any number of threads may share one. */
public final class Description {
    private static final Meta LISTED = new Meta("name", "robots", "max-image-preview:large");

    private final Newspaper newspaper;
    private final LinkedData linkedData;
    private final Versions versions;
    private final Locales locales = new Locales();

    public Description(Newspaper newspaper) {
        this.newspaper = newspaper;
        this.linkedData = new LinkedData(newspaper);
        this.versions = new Versions(newspaper);
    }

    /** The same page with its metadata. */
    public Page of(Page page) {
        return page.with(page.head().with(metadata(page)));
    }

    private Metadata metadata(Page page) {
        if (!page.head().indexed()) {
            return Metadata.UNLISTED;
        }
        List<Meta> meta = new ArrayList<>(List.of(LISTED));
        meta.addAll(SocialCard.of(page, newspaper, locales));
        return new Metadata(meta, relations(page), linkedData.of(page));
    }

    private List<Relation> relations(Page page) {
        if (page instanceof ArticlePage article) {
            return versions.of(article);
        }
        return page instanceof FrontPage
                ? newspaper.sameAs().stream()
                        .map(profile -> new Relation("me", profile, null))
                        .toList()
                : List.of();
    }
}
