package dev.broadsheet.metadata;

import dev.broadsheet.page.ArticlePage;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Part;
import dev.broadsheet.page.Rendition;
import dev.broadsheet.page.Rights;
import dev.broadsheet.page.Rights.Maker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Pictures as machines are told of them. */
final class Images {
    /** The least that Google shows with an article, width by height (Article structured data, 2026-09-08). */
    private static final long LEAST_PIXELS = 50_000;

    private Images() {}

    /** The pictures of an article, the lead picture first, each once. */
    static List<Figure> of(ArticlePage article) {
        Map<String, Figure> byFile = new LinkedHashMap<>();
        Stream.concat(
                        Stream.ofNullable(article.lead()),
                        article.text().unfolded().stream().map(Part::figure).filter(Objects::nonNull))
                .forEach(figure -> byFile.putIfAbsent(figure.full().href(), figure));
        return List.copyOf(byFile.values());
    }

    /** A picture in the one file that is best for other sites. */
    static Thing best(Figure figure, Newspaper newspaper) {
        return of(card(figure), figure, newspaper);
    }

    /** A picture as other sites may show it: its crops, and all of it. */
    static Stream<Thing> of(Figure figure, Newspaper newspaper) {
        return Stream.concat(figure.crops().stream(), Stream.of(figure.full()))
                .map(rendition -> of(rendition, figure, newspaper));
    }

    private static Thing of(Rendition file, Figure figure, Newspaper newspaper) {
        Thing image = Thing.of("ImageObject").with("contentUrl", newspaper.absolute(file.href()));
        if (file.width() > 0 && file.height() > 0) {
            image.with("width", file.width()).with("height", file.height());
        }
        Rights rights = figure.rights();
        return image.with("caption", figure.caption())
                .with("creditText", figure.credit())
                .with("creator", rights.makers().stream().map(Images::maker).toList())
                .with("copyrightNotice", rights.copyright())
                .with("license", rights.license())
                .with("acquireLicensePage", rights.acquire())
                .with("digitalSourceType", DigitalSources.of(rights.sourceType()));
    }

    private static Thing maker(Maker maker) {
        return Thing.of(maker.kind().equals("person") ? "Person" : "Organization")
                .with("name", maker.name());
    }

    /** What a social card shows of a picture: its widest crop that is large enough, or all of it. */
    static Rendition card(Figure figure) {
        return figure.crops().stream().filter(Images::isLarge).findFirst().orElse(figure.full());
    }

    private static boolean isLarge(Rendition file) {
        return (long) file.width() * file.height() >= LEAST_PIXELS;
    }

    /** Whether a social card can show it: a raster picture, large enough. */
    static boolean isForCards(Figure figure) {
        Rendition card = card(figure);
        boolean drawing = card.href().toLowerCase(Locale.ROOT).endsWith(".svg");
        return !drawing && isLarge(card);
    }
}
