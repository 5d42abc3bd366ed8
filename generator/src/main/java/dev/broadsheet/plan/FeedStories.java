package dev.broadsheet.plan;

import dev.broadsheet.feeds.Story;
import dev.broadsheet.language.Wording;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Caption;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Topic;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
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
        Picture picture = edition.leads().get(article.origin().path());
        if (picture == null || article.image() == null) {
            return null;
        }
        Caption caption = article.captions().getOrDefault(article.image(), Caption.NONE);
        return new Story.Photograph(
                addresses.absolute(Addresses.of(picture)),
                mediaType(picture.path()),
                picture.length(),
                picture.width(),
                picture.height(),
                caption.alt() == null ? "" : caption.alt(),
                caption.text(),
                caption.credit());
    }

    private static @Nullable String mediaType(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "jpg", "jpeg" -> "image/jpeg";
            case "png" -> "image/png";
            case "gif" -> "image/gif";
            case "webp" -> "image/webp";
            case "avif" -> "image/avif";
            case "svg" -> "image/svg+xml";
            case "bmp" -> "image/bmp";
            default -> null;
        };
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
