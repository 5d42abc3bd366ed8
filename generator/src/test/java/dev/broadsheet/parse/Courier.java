package dev.broadsheet.parse;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.Author;
import dev.broadsheet.model.HouseStyle;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Organisation;
import dev.broadsheet.model.Participation;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.Section;
import dev.broadsheet.model.SocialPicture;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.settings.FrontMatterSettings;
import dev.broadsheet.settings.FrontMatterSettings.UnknownKeys;
import dev.broadsheet.source.ArticleFile;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small newspaper to parse for. */
final class Courier {
    static final Publication PUBLICATION = new Publication(
            "The Harbour Courier",
            null,
            null,
            null,
            URI.create("https://courier.example.org/"),
            new Language("en", false),
            ZoneId.of("Europe/London"),
            "/{section}/{yyyy}/{MM}/{slug}/",
            20,
            20,
            4,
            List.of(),
            false,
            Participation.SILENT,
            Organisation.UNSAID,
            SocialPicture.NONE,
            new HouseStyle(365, List.of(), 3, List.of()));
    static final Newsroom NEWSROOM = new Newsroom(
            List.of(
                    new Section("local", "Local", null, Map.of("ar", "محليات")),
                    new Section("economy", "Economy", null, Map.of()),
                    new Section("culture", "Culture & Arts", null, Map.of())),
            List.of(
                    author("amina-diallo", "Amina Diallo", Author.Kind.PERSON, "Transport reporter"),
                    author("joan-marsh", "Joan Marsh", Author.Kind.PERSON, null),
                    author("tidewire", "Tidewire", Author.Kind.AGENCY, null)));
    static final FrontMatterSettings STRICT = new FrontMatterSettings(Map.of(), UnknownKeys.ERROR);

    private Courier() {}

    private static Author author(String id, String name, Author.Kind kind, @Nullable String role) {
        return new Author(id, name, kind, role, null, null, null, List.of(), Map.of(), Map.of());
    }

    static @Nullable Article parse(String path, String frontMatter, Problems problems) {
        return parse(path, frontMatter, STRICT, NEWSROOM, problems);
    }

    static @Nullable Article parse(
            String path, String frontMatter, FrontMatterSettings settings, Newsroom newsroom, Problems problems) {
        return new ArticleParser(PUBLICATION, settings, newsroom)
                .parse(new ArticleFile(path, "content/" + path, frontMatter, 2, 9, "0"), problems);
    }

    static List<String> told(Problems problems) {
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
