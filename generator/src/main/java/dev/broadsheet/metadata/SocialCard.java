package dev.broadsheet.metadata;

import dev.broadsheet.page.ArticlePage;
import dev.broadsheet.page.AuthorPage;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Head;
import dev.broadsheet.page.Metadata.Meta;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.Profile;
import dev.broadsheet.page.Rendition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a link to a page shows elsewhere: <a href="https://ogp.me/">Open Graph</a>, and of X's card what that does not say.
 * A property with several values stands once for each.
 */
final class SocialCard {
    private final Newspaper newspaper;
    private final Locales locales;
    private final List<Meta> meta = new ArrayList<>();

    private SocialCard(Newspaper newspaper, Locales locales) {
        this.newspaper = newspaper;
        this.locales = locales;
    }

    static List<Meta> of(Page page, Newspaper newspaper, Locales locales) {
        SocialCard card = new SocialCard(newspaper, locales);
        card.describe(page);
        return card.meta;
    }

    private void describe(Page page) {
        Head head = page.head();
        ArticlePage article = page instanceof ArticlePage story ? story : null;
        Profile profile = page instanceof AuthorPage author ? author.profile() : null;
        boolean person = profile != null && profile.kind().equals("person");
        property("og:type", article != null ? "article" : person ? "profile" : "website");
        property("og:title", head.title());
        property("og:description", head.description());
        property("og:url", head.canonical());
        property("og:site_name", newspaper.name());
        property("og:locale", locales.of(head.language()));
        if (article != null) {
            article.translations().forEach(other -> property("og:locale:alternate", locales.of(other.language())));
        }
        picture(picture(article, profile));
        if (article != null) {
            describe(article);
        }
    }

    private void describe(ArticlePage article) {
        property("article:published_time", article.published().iso());
        property(
                "article:modified_time",
                article.updated() == null ? null : article.updated().iso());
        article.bylines().forEach(by -> property("article:author", newspaper.absolute(by.href())));
        property("article:section", article.section().name());
        article.topics().forEach(topic -> property("article:tag", topic.name()));
    }

    private @Nullable Figure picture(@Nullable ArticlePage article, @Nullable Profile profile) {
        Figure own = article != null ? article.lead() : profile != null ? profile.portrait() : null;
        return own != null && Images.isForCards(own) ? own : newspaper.card();
    }

    private void picture(@Nullable Figure picture) {
        if (picture == null) {
            name("twitter:card", "summary");
            return;
        }
        String alt = picture.alt().isEmpty() ? picture.caption() : picture.alt();
        Rendition shown = Images.card(picture);
        property("og:image", newspaper.absolute(shown.href()));
        if (shown.width() > 0 && shown.height() > 0) {
            property("og:image:width", Integer.toString(shown.width()));
            property("og:image:height", Integer.toString(shown.height()));
        }
        property("og:image:alt", alt);
        name("twitter:card", "summary_large_image");
        if (alt != null && !alt.isEmpty()) {
            name("twitter:image:alt", alt);
        }
    }

    private void property(String name, @Nullable String content) {
        if (content != null && !content.isEmpty()) {
            meta.add(new Meta("property", name, content));
        }
    }

    private void name(String name, String content) {
        meta.add(new Meta("name", name, content));
    }
}
