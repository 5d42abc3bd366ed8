package dev.broadsheet.plan;

import dev.broadsheet.language.Wording;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.ArticleType;
import dev.broadsheet.model.Author;
import dev.broadsheet.model.Byline;
import dev.broadsheet.model.Caption;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Section;
import dev.broadsheet.model.Topic;
import dev.broadsheet.page.Card;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Frame;
import dev.broadsheet.page.Head;
import dev.broadsheet.page.Link;
import dev.broadsheet.page.Metadata;
import dev.broadsheet.page.Profile;
import dev.broadsheet.page.Signature;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns news nouns into what pages show of them, in the language of the page. */
final class Views {
    private static final Set<String> NOT_INDEXED = Set.of("missing", "redirect", "removed");

    private final Edition edition;
    private final Addresses addresses;
    private final FeedLinks feeds;
    private final Figures figures;
    private final Function<Language, Wording> wordings;

    Views(Edition edition, Addresses addresses, FeedLinks feeds, Function<Language, Wording> wordings) {
        this.feeds = feeds;
        this.edition = edition;
        this.addresses = addresses;
        this.wordings = wordings;
        this.figures = new Figures(edition.publication());
    }

    Wording wording(Language language) {
        return wordings.apply(language);
    }

    Blurbs blurbs(Language language) {
        return new Blurbs(edition.publication(), wording(language));
    }

    /**
     * @param section the menu's section that the page belongs to
     */
    Head head(
            String kind,
            String title,
            @Nullable String description,
            String address,
            Language language,
            @Nullable String section,
            List<Link> breadcrumbs) {
        return head(kind, title, description, address, language, section, breadcrumbs, Needs.NONE);
    }

    /**
     * @param section the menu's section that the page belongs to
     */
    Head head(
            String kind,
            String title,
            @Nullable String description,
            String address,
            Language language,
            @Nullable String section,
            List<Link> breadcrumbs,
            Needs needs) {
        return headAt(
                addresses.absolute(address), kind, title, description, address, language, section, breadcrumbs, needs);
    }

    /**
     * @param canonical absolute, and perhaps of another site
     */
    Head headAt(
            String canonical,
            String kind,
            String title,
            @Nullable String description,
            String address,
            Language language,
            @Nullable String section,
            List<Link> breadcrumbs,
            Needs needs) {
        return new Head(
                kind,
                title,
                description,
                canonical,
                language.tag(),
                language.direction(),
                wording(language).words(),
                section,
                breadcrumbs,
                feeds.of(kind, title, addresses.href(address), section, breadcrumbs),
                !NOT_INDEXED.contains(kind),
                ContentSecurityPolicy.of(edition.publication(), needs),
                needs.scripts(),
                NOT_INDEXED.contains(kind) ? Metadata.UNLISTED : Metadata.NONE);
    }

    Link home(Language language) {
        return new Link(addresses.href(addresses.front()), wording(language).say("home"));
    }

    Link link(Section section, Language language) {
        return new Link(addresses.href(addresses.section(section.id())), section.name(language));
    }

    Link link(Topic topic) {
        return new Link(addresses.href(addresses.topic(topic.id())), topic.name());
    }

    Link link(Article article) {
        return new Link(addresses.href(addresses.of(article)), article.headline());
    }

    Link link(Author author, Language language) {
        return new Link(addresses.href(addresses.author(author.id())), author.name(language));
    }

    /**
     * The story as a list in that language shows it.
     *
     * @param frame where its picture stands
     */
    Card card(Article article, Language language, Frame frame) {
        return new Card(
                addresses.href(addresses.of(article)),
                article.language().tag(),
                article.language().direction(),
                article.headline(),
                kicker(article, language),
                article.type().id(),
                label(article, language),
                article.standfirst(),
                link(article.section(), language),
                article.bylines().stream()
                        .map(byline -> byline.author().name(language))
                        .toList(),
                wording(language).moment(article.published()),
                lead(article, frame));
    }

    /** What kind of story it is, in words; nothing for plain news. */
    @Nullable
    String label(Article article, Language language) {
        return article.type() == ArticleType.NEWS
                ? null
                : wording(language).say("type." + article.type().id());
    }

    /** The words above the headline, unless the label says the same. */
    @Nullable
    String kicker(Article article, Language language) {
        String kicker = article.kicker();
        return kicker != null && kicker.equalsIgnoreCase(label(article, language)) ? null : kicker;
    }

    /** The lead picture of an article, if it has one. */
    @Nullable
    Figure lead(Article article, Frame frame) {
        Picture picture = edition.leads().get(article.origin().path());
        if (picture == null || article.image() == null) {
            return null;
        }
        Caption caption = article.captions().getOrDefault(article.image(), Caption.NONE);
        return figures.of(picture, frame, PictureWords.of(caption, picture, article.language()));
    }

    Signature signature(Byline byline, Language language) {
        Author author = byline.author();
        return new Signature(
                addresses.href(addresses.author(author.id())),
                author.name(language),
                kind(author),
                byline.role() == null ? author.role(language) : byline.role(),
                portrait(author, Frame.SIGNATURE));
    }

    Profile profile(Author author, Language language) {
        return new Profile(
                author.name(language),
                kind(author),
                author.role(language),
                author.bio(),
                portrait(author, Frame.PROFILE),
                author.links().stream().map(Views::elsewhere).toList());
    }

    /** A place on another site, by that site's name. */
    private static Link elsewhere(String address) {
        String host = URI.create(address).getHost();
        return new Link(address, host.startsWith("www.") ? host.substring("www.".length()) : host);
    }

    private static String kind(Author author) {
        return author.kind() == Author.Kind.PERSON ? "person" : "agency";
    }

    private @Nullable Figure portrait(Author author, Frame frame) {
        Picture picture = edition.portraits().get(author.id());
        return picture == null ? null : figures.of(picture, frame, new Caption(null, null, author.portraitAlt(), null));
    }
}
