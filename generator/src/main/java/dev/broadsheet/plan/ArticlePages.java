package dev.broadsheet.plan;

import dev.broadsheet.language.Languages;
import dev.broadsheet.language.ReadingTime;
import dev.broadsheet.language.Wording;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.HouseStyle;
import dev.broadsheet.model.Language;
import dev.broadsheet.page.ArticlePage;
import dev.broadsheet.page.CorrectionNote;
import dev.broadsheet.page.Discussion;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Frame;
import dev.broadsheet.page.Link;
import dev.broadsheet.page.Rating;
import dev.broadsheet.page.ShareLink;
import dev.broadsheet.page.Text;
import dev.broadsheet.page.Translation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of each article. */
final class ArticlePages {
    private final Addresses addresses;
    private final Shelves shelves;
    private final RelatedStories related;
    private final Views views;
    private final HouseStyle style;
    private final AgeWarning age;
    private final Discussions discussions;
    private final Ratings ratings;

    ArticlePages(
            Edition edition,
            Addresses addresses,
            Shelves shelves,
            RelatedStories related,
            Views views,
            Discussions discussions,
            Ratings ratings) {
        this.addresses = addresses;
        this.shelves = shelves;
        this.related = related;
        this.views = views;
        this.discussions = discussions;
        this.ratings = ratings;
        this.style = edition.publication().style();
        this.age = new AgeWarning(edition);
    }

    Stream<PlannedPage> all() {
        return shelves.all.stream()
                .map(article -> new PlannedPage.OfText(
                        addresses.of(article),
                        article.origin(),
                        article.language(),
                        article.captions(),
                        text -> page(article, text)));
    }

    private ArticlePage page(Article article, Text text) {
        Language language = article.language();
        Wording wording = views.wording(language);
        List<Article> section = shelves.bySection.getOrDefault(article.section().id(), List.of());
        Figure lead = views.lead(article, Frame.LEAD);
        int here = shelves.position(article, section);
        Discussion discussion = discussions.of(article);
        Rating rating = ratings.of(article);
        Needs needs = Needs.of(text, lead).with(discussion, rating);
        return new ArticlePage(
                views.head(
                        "article",
                        article.headline(),
                        article.standfirst(),
                        addresses.of(article),
                        language,
                        addresses.href(addresses.section(article.section().id())),
                        List.of(views.home(language), views.link(article.section(), language)),
                        style.share().isEmpty() ? needs : needs.shared()),
                article.headline(),
                views.kicker(article, language),
                views.label(article, language),
                article.type().id(),
                article.standfirst(),
                article.dateline(),
                views.link(article.section(), language),
                article.bylines().stream()
                        .map(byline -> views.signature(byline, language))
                        .toList(),
                wording.moment(article.published()),
                article.updated() == null ? null : wording.moment(article.updated()),
                age.of(article, wording),
                lead,
                Contents.of(article, text.headings(), style),
                text,
                wording.say("reading", ReadingTime.minutes(text.words(), language)),
                share(article, wording),
                article.topics().stream().map(views::link).toList(),
                article.corrections().stream()
                        .map(correction -> new CorrectionNote(wording.moment(correction.date()), correction.text()))
                        .toList(),
                translations(article),
                series(article),
                related.of(article).stream()
                        .map(other -> views.card(other, language, Frame.RELATED))
                        .toList(),
                here > 0 ? views.link(section.get(here - 1)) : null,
                here + 1 < section.size() ? views.link(section.get(here + 1)) : null,
                discussion,
                rating,
                article.extra());
    }

    private List<Translation> translations(Article article) {
        return shelves.byStem.getOrDefault(Shelves.stem(article), List.of()).stream()
                .filter(other -> !other.language().equals(article.language()))
                .map(other -> new Translation(
                        addresses.href(addresses.of(other)),
                        other.language().tag(),
                        other.language().direction(),
                        Languages.nameInItself(other.language())))
                .toList();
    }

    private ArticlePage.@Nullable Series series(Article article) {
        if (article.series() == null) {
            return null;
        }
        List<Article> parts = shelves.bySeries.getOrDefault(article.series(), List.of());
        List<Link> links = parts.stream().map(views::link).toList();
        int here = parts.indexOf(article);
        return new ArticlePage.Series(
                article.series(),
                links,
                here + 1,
                views.wording(article.language()).say("series.place", here + 1, parts.size()),
                here > 0 ? links.get(here - 1) : null,
                here + 1 < links.size() ? links.get(here + 1) : null);
    }

    private List<ShareLink> share(Article article, Wording wording) {
        String url = Percent.component(addresses.absolute(addresses.of(article)));
        String title = Percent.component(article.headline());
        return style.share().stream()
                .map(network ->
                        new ShareLink(network.id(), network.share(url, title), wording.say("share." + network.id())))
                .toList();
    }
}
