package dev.broadsheet.plan;

import dev.broadsheet.exports.Dispatch;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Author;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stories of an edition as files for other newsrooms. */
final class Exports {
    /** Beside the page, whose address ends with a slash. */
    private static final String NAME = "ninjs.json";

    private final Edition edition;
    private final Addresses addresses;
    private final FeedStories stories;
    private final Views views;

    Exports(Edition edition, Addresses addresses, Views views) {
        this.edition = edition;
        this.addresses = addresses;
        this.stories = new FeedStories(edition, addresses, views);
        this.views = views;
    }

    /**
     * Every story by the path of its file; those whose address is taken already are reported and left out.
     *
     * @param pages the paths of the pages that there are
     */
    Map<String, PlannedExport> planned(Set<String> pages, Claims claims) {
        Map<String, PlannedExport> planned = new HashMap<>();
        for (Article article : edition.articles()) {
            String address = addresses.of(article);
            String path = SitePlan.path(address + NAME);
            if (pages.contains(SitePlan.path(address))
                    && claims.claim(path, article.origin().file())) {
                planned.put(article.origin().path(), new PlannedExport(path, () -> dispatch(article)));
            }
        }
        return planned;
    }

    private Dispatch dispatch(Article article) {
        Language language = article.language();
        List<String> names = article.bylines().stream()
                .map(byline -> byline.author().name(language))
                .toList();
        List<Dispatch.Subject> subjects = new ArrayList<>();
        subjects.add(new Dispatch.Subject(
                article.section().name(language),
                "section",
                addresses.absolute(addresses.section(article.section().id()))));
        article.topics()
                .forEach(topic -> subjects.add(
                        new Dispatch.Subject(topic.name(), "topic", addresses.absolute(addresses.topic(topic.id())))));
        return new Dispatch(
                stories.of(article),
                article.slug(),
                article.kicker(),
                names.isEmpty() ? null : views.wording(language).list(names),
                article.type().id(),
                subjects,
                isOurs(article) ? edition.publication().name() : null,
                isOurs(article) ? edition.publication().copyright() : null);
    }

    /** What an agency wrote is the agency's: whether the newspaper may pass it on, nobody has said. */
    private static boolean isOurs(Article article) {
        return article.bylines().stream().allMatch(byline -> byline.author().kind() == Author.Kind.PERSON);
    }
}
