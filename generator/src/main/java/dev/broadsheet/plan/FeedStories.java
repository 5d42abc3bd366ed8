package dev.broadsheet.plan;

import dev.broadsheet.feeds.Story;
import dev.broadsheet.language.Wording;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Topic;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Frame;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What feeds say of a story beside its text, in the story's language. */
final class FeedStories {
    private final Edition edition;
    private final Addresses addresses;
    private final Views views;

    FeedStories(Edition edition, Addresses addresses, Views views) {
        this.edition = edition;
        this.addresses = addresses;
        this.views = views;
    }

    Story of(Article article) {
        Language language = article.language();
        ZoneId zone = edition.publication().timeZone();
        return new Story(
                addresses.absolute(addresses.of(article)),
                language.tag(),
                language.direction(),
                language.rightToLeft() || !language.equals(edition.language()),
                article.headline(),
                article.standfirst(),
                article.dateline(),
                article.bylines().stream()
                        .map(byline -> new Story.Writer(
                                byline.author().name(language),
                                addresses.absolute(
                                        addresses.author(byline.author().id()))))
                        .toList(),
                article.published().atZone(zone),
                Feeds.changed(article).atZone(zone),
                Stream.concat(
                                Stream.of(article.section().name(language)),
                                article.topics().stream().map(Topic::name))
                        .toList(),
                lead(article),
                corrections(article));
    }

    private Story.@Nullable Photograph lead(Article article) {
        Figure lead = views.lead(article, Frame.LEAD);
        Picture picture = edition.leads().get(article.origin().path());
        if (lead == null || picture == null || !lead.rights().distributed()) {
            return null;
        }
        // What a rendition weighs shows when it is made, long after: RSS has 0 for what is not known.
        return new Story.Photograph(
                lead,
                addresses.absoluteHref(lead.src()),
                lead.full().type(),
                lead.sources().isEmpty() ? picture.length() : 0);
    }

    private Story.@Nullable Corrections corrections(Article article) {
        if (article.corrections().isEmpty()) {
            return null;
        }
        Wording wording = views.wording(article.language());
        List<Story.Corrections.Note> notes = article.corrections().stream()
                .map(correction -> new Story.Corrections.Note(
                        wording.moment(correction.date()).date(), correction.text()))
                .toList();
        return new Story.Corrections(wording.say("corrections"), notes);
    }
}
