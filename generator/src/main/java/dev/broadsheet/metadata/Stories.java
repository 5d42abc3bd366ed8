package dev.broadsheet.metadata;

import dev.broadsheet.language.ReadingTime;
import dev.broadsheet.model.Language;
import dev.broadsheet.page.ArticlePage;
import dev.broadsheet.page.AuthorPage;
import dev.broadsheet.page.CorrectionNote;
import dev.broadsheet.page.Head;
import dev.broadsheet.page.Link;
import dev.broadsheet.page.Profile;
import dev.broadsheet.page.Signature;
import dev.broadsheet.page.Translation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles and those who write them. */
final class Stories {
    private final Newspaper newspaper;
    private final Publisher publisher;

    Stories(Newspaper newspaper, Publisher publisher) {
        this.newspaper = newspaper;
        this.publisher = publisher;
    }

    Thing of(ArticlePage article) {
        Head head = article.head();
        Language language = new Language(head.language(), head.direction().equals("rtl"));
        Thing story = Thing.of(types(article.type()))
                .with("@id", id(head.canonical()))
                .with("mainEntityOfPage", head.canonical())
                .with("url", head.canonical())
                .with("headline", article.headline())
                .with("description", article.standfirst())
                .with("inLanguage", head.language())
                .with("datePublished", article.published().iso())
                .with(
                        "dateModified",
                        article.updated() == null ? null : article.updated().iso())
                .with("dateline", article.dateline())
                .with("author", authors(article))
                .with("publisher", publisher.named())
                .with("articleSection", article.section().name())
                .with("keywords", article.topics().stream().map(Link::name).toList())
                .with("wordCount", article.text().words())
                .with("timeRequired", "PT" + ReadingTime.minutes(article.text().words(), language) + "M")
                .with(
                        "image",
                        Images.of(article).stream()
                                .flatMap(figure -> Images.of(figure, newspaper))
                                .toList())
                .with("isAccessibleForFree", true)
                .with("isPartOf", wholes(article))
                .with(
                        "correction",
                        article.corrections().stream().map(Stories::correction).toList());
        if (article.type().equals("live")) {
            story.with("coverageStartTime", article.published().iso());
        }
        return Remarks.under(article, translated(story, article));
    }

    /** The page of an author: who it is, and the newest of what they have written. */
    Thing profile(Thing page, AuthorPage own) {
        Profile profile = own.profile();
        Thing author = author(own.head().canonical(), profile.name(), profile.kind(), profile.role())
                .with("description", profile.bio())
                .with("image", profile.portrait() == null ? null : Images.best(profile.portrait(), newspaper))
                .with("sameAs", profile.links().stream().map(Link::href).toList());
        return page.with("mainEntity", author)
                .with(
                        "hasPart",
                        own.stories().stream()
                                .map(card -> Thing.of("NewsArticle")
                                        .with("@id", id(newspaper.absolute(card.href())))
                                        .with("url", newspaper.absolute(card.href()))
                                        .with("headline", card.headline())
                                        .with("datePublished", card.published().iso()))
                                .toList());
    }

    /** A type of schema.org for each kind of story; a live report is news as well, so that it may have a dateline. */
    private static String[] types(String type) {
        return switch (type) {
            case "analysis" -> new String[] {"AnalysisNewsArticle"};
            case "opinion" -> new String[] {"OpinionNewsArticle"};
            case "explainer" -> new String[] {"BackgroundNewsArticle"};
            case "review" -> new String[] {"ReviewNewsArticle"};
            case "live" -> new String[] {"NewsArticle", "LiveBlogPosting"};
            default -> new String[] {"NewsArticle"};
        };
    }

    private List<Thing> authors(ArticlePage article) {
        if (article.bylines().isEmpty()) {
            return List.of(publisher.unsigned());
        }
        List<Thing> authors = new ArrayList<>();
        for (Signature by : article.bylines()) {
            authors.add(author(by.href(), by.name(), by.kind(), by.role()));
        }
        return authors;
    }

    /** The name stands alone; what somebody is, is told beside it, and an agency has no job. */
    private Thing author(String href, String name, String kind, @Nullable String role) {
        boolean person = kind.equals("person");
        return Thing.of(person ? "Person" : "Organization")
                .with("@id", newspaper.authorId(href))
                .with("name", name)
                .with("url", newspaper.absolute(href))
                .with("jobTitle", person ? role : null);
    }

    private List<Thing> wholes(ArticlePage article) {
        List<Thing> wholes = new ArrayList<>(List.of(Thing.named(newspaper.websiteId())));
        if (article.series() != null) {
            wholes.add(
                    Thing.of("CreativeWorkSeries").with("name", article.series().name()));
        }
        return wholes;
    }

    private static Thing correction(CorrectionNote note) {
        return Thing.of("CorrectionComment")
                .with("datePublished", note.date().iso())
                .with("text", note.text());
    }

    /** The version in the newspaper's own language is what the others are translated from. */
    private Thing translated(Thing story, ArticlePage article) {
        String own = newspaper.language().tag();
        if (article.head().language().equals(own)) {
            return story.with(
                    "workTranslation",
                    article.translations().stream().map(this::version).toList());
        }
        return story.with(
                "translationOfWork",
                article.translations().stream()
                        .filter(other -> other.language().equals(own))
                        .findFirst()
                        .map(this::version)
                        .orElse(null));
    }

    private Thing version(Translation other) {
        return Thing.named(id(newspaper.absolute(other.href()))).with("inLanguage", other.language());
    }

    private static String id(String canonical) {
        return canonical + "#article";
    }
}
