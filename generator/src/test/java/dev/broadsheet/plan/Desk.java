package dev.broadsheet.plan;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.ArticleType;
import dev.broadsheet.model.Comments;
import dev.broadsheet.model.HouseStyle;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Network;
import dev.broadsheet.model.Organisation;
import dev.broadsheet.model.Origin;
import dev.broadsheet.model.Participation;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.Release;
import dev.broadsheet.model.Section;
import dev.broadsheet.model.SocialPicture;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stories to plan with, each with the least that a story has. */
final class Desk {
    static final Language ENGLISH = new Language("en", false);
    static final Language ARABIC = new Language("ar", true);
    static final Publication PUBLICATION = new Publication(
            "The Test Courier",
            null,
            null,
            null,
            URI.create("https://courier.example.org/"),
            ENGLISH,
            ZoneId.of("UTC"),
            "/{section}/{yyyy}/{MM}/{slug}/",
            20,
            20,
            4,
            List.of(),
            false,
            Participation.SILENT,
            Organisation.UNSAID,
            SocialPicture.NONE,
            new HouseStyle(365, List.of(ArticleType.EXPLAINER), 3, List.of(Network.EMAIL)));

    private Desk() {}

    /** A story whose headline is its path. */
    static Article story(String path, Instant published) {
        return story(path, published, new Release(false, published, null), ENGLISH, ArticleType.NEWS, null, null);
    }

    static Article story(
            String path,
            Instant published,
            Release release,
            Language language,
            ArticleType type,
            @Nullable Instant updated,
            @Nullable String series) {
        String section = path.substring(0, path.indexOf('/'));
        return new Article(
                new Origin(path, "content/" + path, 5, "0"),
                path,
                null,
                null,
                null,
                path.substring(section.length() + 1).replaceFirst("\\..*", ""),
                language,
                type,
                new Section(section, section, null, Map.of()),
                List.of(),
                series,
                List.of(),
                published,
                updated,
                release,
                null,
                Map.of(),
                List.of(),
                List.of(),
                Comments.OFF,
                Map.of());
    }
}
