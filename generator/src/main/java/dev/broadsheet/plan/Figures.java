package dev.broadsheet.plan;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.Caption;
import dev.broadsheet.model.Caption.Focus;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.Recipe;
import dev.broadsheet.model.Recipe.Kind;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Figure.Source;
import dev.broadsheet.page.Frame;
import dev.broadsheet.page.Rendition;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pictures as pages show them, each in the files that its place asks for; and which files those are. */
public final class Figures {
    /** What stands in {@code sizes} before a comma or the end, behind the condition. */
    private static final Pattern LENGTH = Pattern.compile("(?:calc\\([^)]*\\)|[\\w.]+)(?=,|$)");

    private final Publication publication;

    public Figures(Publication publication) {
        this.publication = publication;
    }

    /**
     * A picture with its words.
     *
     * @param words all that is said of it
     */
    public Figure of(Picture picture, Frame frame, Caption words) {
        if (!isDeveloped(picture)) {
            return asItIs(picture, frame.isFirst(), words);
        }
        Focus focus = words.focus();
        Cut cut = cut(picture, frame, focus);
        Rendition fallback = rendition(picture, cut.fallback());
        return new Figure(
                fallback.href(),
                null,
                sizes(picture, frame),
                fallback.width(),
                fallback.height(),
                List.of(source(picture, cut)),
                frame.isFirst(),
                isPortrait(frame) ? rendition(picture, cut.full()) : full(picture),
                crops(picture, frame, focus).stream()
                        .map(recipe -> rendition(picture, recipe))
                        .toList(),
                words.alt() == null ? "" : words.alt(),
                words.text(),
                words.credit(),
                PictureWords.shown(words.rights()));
    }

    /** All of a picture, as large as it is published. */
    Rendition full(Picture picture) {
        return isDeveloped(picture)
                ? rendition(picture, Cut.whole(picture).full())
                : new Rendition(href(Addresses.of(picture)), mediaType(picture), picture.width(), picture.height());
    }

    /** A picture that stands for the newspaper itself: other sites get it as it is. */
    Figure emblem(Picture picture, @Nullable String alt) {
        return asItIs(picture, false, new Caption(null, null, alt, null));
    }

    /** Whether pages show renditions of a picture; else they show the file itself. */
    public boolean isDeveloped(Picture picture) {
        return publication.renditions() && Cut.isFor(picture);
    }

    /** What pages, feeds and cards name of a picture within a text. */
    public Stream<PlannedRendition> ofText(Picture picture) {
        return planned(picture, isDeveloped(picture) ? Cut.whole(picture).all() : Stream.of());
    }

    /** What they name of an edition's lead pictures and portraits. */
    public Stream<PlannedRendition> of(Edition edition) {
        Stream<PlannedRendition> leads = edition.articles().stream().flatMap(article -> {
            Picture lead = edition.leads().get(article.origin().path());
            return lead == null || !isDeveloped(lead) ? Stream.of() : ofLead(lead, focus(article));
        });
        Stream<PlannedRendition> portraits = edition.portraits().values().stream()
                .filter(this::isDeveloped)
                .flatMap(portrait -> planned(
                        portrait, Stream.concat(Cut.portrait(portrait).all(), Cut.likeness(portrait).stream())));
        return Stream.concat(leads, portraits);
    }

    private static Stream<PlannedRendition> ofLead(Picture lead, @Nullable Focus focus) {
        Cut card = Cut.card(lead, focus);
        return planned(
                lead,
                Stream.of(
                                Cut.whole(lead).all(),
                                card.sources().stream(),
                                Stream.of(card.fallback()),
                                Cut.social(lead, focus).stream())
                        .flatMap(some -> some));
    }

    private static Stream<PlannedRendition> planned(Picture picture, Stream<Recipe> recipes) {
        return recipes.distinct().map(recipe -> PlannedRendition.of(picture, recipe));
    }

    static @Nullable Focus focus(Article article) {
        return article.image() == null
                ? null
                : article.captions().getOrDefault(article.image(), Caption.NONE).focus();
    }

    private static Cut cut(Picture picture, Frame frame, @Nullable Focus focus) {
        return switch (frame) {
            case LEAD, TEXT, LINE, GALLERY -> Cut.whole(picture);
            case SIGNATURE, PROFILE -> Cut.portrait(picture);
            default -> Cut.card(picture, focus);
        };
    }

    /** A gallery cuts off the sides of what is wider than 3:2, and so draws it wider than its place. */
    private static String sizes(Picture picture, Frame frame) {
        double wider = picture.width() / 1.5 / picture.height();
        return frame != Frame.GALLERY || wider <= 1
                ? frame.sizes()
                : LENGTH.matcher(frame.sizes())
                        .replaceAll(length -> String.format(Locale.ROOT, "calc(%s * %.2f)", length.group(), wider));
    }

    private static List<Recipe> crops(Picture picture, Frame frame, @Nullable Focus focus) {
        return switch (frame) {
            case LEAD -> Cut.social(picture, focus);
            case PROFILE -> Cut.likeness(picture);
            default -> List.of();
        };
    }

    private static boolean isPortrait(Frame frame) {
        return frame == Frame.SIGNATURE || frame == Frame.PROFILE;
    }

    private Source source(Picture picture, Cut cut) {
        return new Source(
                Kind.WEBP.mediaType(),
                cut.sources().stream()
                        .map(recipe -> rendition(picture, recipe))
                        .map(rendition -> rendition.href() + " " + rendition.width() + "w")
                        .collect(Collectors.joining(", ")));
    }

    private Rendition rendition(Picture picture, Recipe recipe) {
        return new Rendition(
                href(Addresses.of(picture, recipe)), recipe.kind().mediaType(), recipe.width(), recipe.height());
    }

    private Figure asItIs(Picture picture, boolean first, Caption words) {
        Rendition itself =
                new Rendition(href(Addresses.of(picture)), mediaType(picture), picture.width(), picture.height());
        return new Figure(
                itself.href(),
                null,
                null,
                picture.width(),
                picture.height(),
                List.of(),
                first,
                itself,
                List.of(),
                words.alt() == null ? "" : words.alt(),
                words.text(),
                words.credit(),
                PictureWords.shown(words.rights()));
    }

    private String href(String address) {
        return publication.basePath() + Percent.encode(address);
    }

    private static String mediaType(Picture picture) {
        return switch (picture.format()) {
            case SVG -> "image/svg+xml";
            default -> "image/" + picture.format().name().toLowerCase(Locale.ROOT);
        };
    }
}
