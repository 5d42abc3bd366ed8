package dev.broadsheet.metadata;

import dev.broadsheet.page.ArticlePage;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Part;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Pictures as machines are told of them. */
final class Images {
    /** The least that Google shows with an article, width by height (Article structured data, 2026-09-08). */
    private static final long LEAST_PIXELS = 50_000;

    private Images() {}

    /** The pictures of an article, the lead picture first, each once. */
    static List<Figure> of(ArticlePage article) {
        return Stream.concat(
                        Stream.ofNullable(article.lead()),
                        article.text().unfolded().stream().map(Part::figure).filter(Objects::nonNull))
                .distinct()
                .toList();
    }

    static Thing of(Figure figure, Newspaper newspaper) {
        Thing image = Thing.of("ImageObject").with("contentUrl", newspaper.absolute(figure.src()));
        if (figure.width() > 0 && figure.height() > 0) {
            image.with("width", figure.width()).with("height", figure.height());
        }
        return image.with("caption", figure.caption()).with("creditText", figure.credit());
    }

    /** Whether a social card can show it: a raster picture, large enough. */
    static boolean isForCards(Figure figure) {
        boolean drawing = figure.src().toLowerCase(Locale.ROOT).endsWith(".svg");
        return !drawing && (long) figure.width() * figure.height() >= LEAST_PIXELS;
    }
}
