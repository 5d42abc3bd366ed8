package dev.broadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.desk.Archetype;
import dev.broadsheet.desk.Archetype.Value;
import dev.broadsheet.desk.NewFile;
import dev.broadsheet.language.Slugs;
import dev.broadsheet.model.Author;
import dev.broadsheet.model.Section;
import dev.broadsheet.parse.ArticleParser;
import dev.broadsheet.parse.Newsroom;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Similar;
import dev.broadsheet.settings.Parameters;
import dev.broadsheet.settings.Settings;
import dev.broadsheet.settings.SettingsReader;
import dev.broadsheet.source.ArticleFile;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.TextFile;
import dev.broadsheet.theme.PackagedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Begins an article: a whole, valid file in the section's folder, from an archetype that a newsroom may override. */
public final class NewArticle {
    private static final String ARCHETYPES = "archetypes/";
    private static final String ANY = "article.md";
    private static final DateTimeFormatter PUBLISHED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final Parameters parameters;
    private final Wish wish;
    private final Problems problems = new Problems();

    /**
     * What somebody wants to write.
     *
     * @param section an id or a name; null for the only one there is
     * @param byline an author's id or a name; null for the only author there is, or for none
     * @param slug null for one made of the headline
     */
    public record Wish(
            @Nullable String headline,
            @Nullable String section,
            @Nullable String byline,
            @Nullable String slug,
            boolean draft) {}

    /**
     * What became of it.
     *
     * @param file null when it was not written, for one of the problems
     */
    public record Begun(@Nullable Path file, List<Problem> problems) {
        public Begun {
            problems = List.copyOf(problems);
        }
    }

    public NewArticle(Parameters parameters, Wish wish) {
        this.parameters = parameters;
        this.wish = wish;
    }

    /**
     * Writes the file, unless something is wrong or lies there already.
     *
     * @throws IOException when the disk fails
     */
    public Begun begin() throws IOException {
        Settings settings = SettingsReader.read(parameters, problems);
        Path file = settings == null ? null : write(settings);
        return new Begun(file, problems.sorted());
    }

    private @Nullable Path write(Settings settings) throws IOException {
        Newsroom newsroom = newsroom();
        String headline = headline();
        String slug = slug(headline);
        String section = section(newsroom);
        String byline = byline(newsroom);
        if (problems.hasErrors()) {
            return null;
        }
        String path = section + "/" + slug + ".md";
        String named = parameters.named(parameters.content()) + "/" + path;
        Map<String, Value> values = new HashMap<>();
        values.put("headline", Value.ofText(headline));
        values.put("slug", Value.ofWord(slug));
        values.put("section", Value.ofWord(section));
        values.put("byline", Value.ofText(byline));
        values.put("published", Value.ofWord(published(settings.publication().timeZone())));
        values.put("language", Value.ofWord(settings.publication().language().tag()));
        values.put("draft", Value.ofWord(Boolean.toString(wish.draft())));
        byte[] text = archetype(section).filled(values, problems).getBytes(UTF_8);
        ArticleFile written = problems.hasErrors() ? null : ArticleFile.cut(path, named, text, problems);
        if (written == null
                || new ArticleParser(settings.publication(), settings.frontMatter(), newsroom).parse(written, problems)
                        == null) {
            return null;
        }
        Path file = parameters.content().resolve(path);
        if (NewFile.write(file, text)) {
            return file;
        }
        problems.report(
                Rule.ADDRESS_CLASH,
                Place.of(named),
                "this article exists already",
                "go on with it, or choose another headline or slug");
        return null;
    }

    private Newsroom newsroom() throws IOException {
        if (!Files.isDirectory(parameters.content())) {
            return Newsroom.UNLISTED;
        }
        // What is wrong with other files is for check to say.
        Problems elsewhere = new Problems();
        return NewsroomFiles.read(
                ContentFolder.scan(parameters.content(), parameters.named(parameters.content()), elsewhere), elsewhere);
    }

    /** On one line: what a shell or a pasted text brings in beside blanks is none of the headline. */
    private String headline() {
        String headline = wish.headline() == null
                ? ""
                : wish.headline().replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ").strip();
        if (headline.isEmpty()) {
            report(Rule.MISSING_KEY, "headline", "the article has no headline", "add -Dheadline=\"Bridge reopens\"");
        }
        return headline;
    }

    private String slug(String headline) {
        String given = wish.slug();
        String slug = Slugs.of(given == null ? headline : given);
        if (given != null && !Slugs.isSlug(given)) {
            report(
                    Rule.BAD_SLUG,
                    "slug",
                    "\"" + given + "\" cannot be part of an address",
                    slug.isEmpty() ? "write lower-case letters, digits and single hyphens" : "write \"" + slug + "\"");
        } else if (slug.isEmpty() && !headline.isEmpty()) {
            report(
                    Rule.BAD_SLUG,
                    "headline",
                    "the headline has no letter for the address",
                    "add -Dslug=harbour-bridge");
        }
        return slug;
    }

    private String section(Newsroom newsroom) {
        List<String> ids = newsroom.sections().stream().map(Section::id).toList();
        String word = wish.section();
        if (word == null && ids.size() == 1) {
            return ids.get(0);
        }
        if (word == null || word.isBlank()) {
            String choice = ids.isEmpty() ? "local" : String.join(", ", ids);
            report(
                    Rule.MISSING_KEY,
                    "section",
                    "the article has no section",
                    ids.isEmpty() ? "add -Dsection=" + choice : "add -Dsection= with one of " + choice);
            return "";
        }
        Optional<Section> known = newsroom.section(word.strip());
        String id = known.map(Section::id).orElseGet(() -> Slugs.of(word));
        if (known.isEmpty() && (newsroom.listsSections() || id.isEmpty())) {
            report(
                    Rule.UNKNOWN_SECTION,
                    "section",
                    "\"" + word + "\" is no section",
                    Similar.remedy(
                            word, ids, "write one of " + String.join(", ", ids) + ", or add it to sections.yml"));
        }
        return id;
    }

    private String byline(Newsroom newsroom) {
        String word = wish.byline();
        if (word == null || word.isBlank()) {
            List<Author> people = newsroom.authors().stream()
                    .filter(author -> author.kind() == Author.Kind.PERSON)
                    .toList();
            return people.size() == 1 ? people.get(0).id() : "";
        }
        String name = word.strip().replaceAll("\\s+", " ");
        Optional<Author> known = newsroom.author(name);
        if (known.isEmpty() && newsroom.listsAuthors()) {
            List<String> ids = newsroom.authors().stream().map(Author::id).toList();
            Optional<String> near = Similar.to(name, ids);
            if (near.isPresent() || Slugs.isSlug(name)) {
                report(
                        Rule.UNKNOWN_AUTHOR,
                        "byline",
                        "\"" + name + "\" is no author",
                        Similar.remedy(name, ids, "write a name, or add the author to authors.yml"));
            }
        }
        return known.map(Author::id).orElse(name);
    }

    private String published(ZoneId zone) {
        Instant minute = parameters.now().truncatedTo(ChronoUnit.MINUTES);
        return PUBLISHED.format(minute.atZone(zone));
    }

    /** The newsroom's own for the section, else its own for any, else the default theme's. */
    private Archetype archetype(String section) throws IOException {
        Path own = parameters.templates();
        List<Path> candidates = own == null
                ? List.of()
                : List.of(own.resolve(ARCHETYPES + section + ".md"), own.resolve(ARCHETYPES + ANY));
        for (Path file : candidates) {
            if (Files.isRegularFile(file)) {
                String named = parameters.named(file);
                String text = TextFile.read(file, named, problems);
                return new Archetype(named, text == null ? "" : text);
            }
        }
        return new Archetype("default-theme/" + ARCHETYPES + ANY, PackagedFile.text(ARCHETYPES + ANY));
    }

    private void report(Rule rule, String parameter, String message, String remedy) {
        problems.report(rule, Place.of("-Dbroadsheet." + parameter), message, remedy);
    }
}
