package dev.broadsheet.parse;

import dev.broadsheet.language.Punctuation;
import dev.broadsheet.language.Slugs;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Origin;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.StandingPage;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.settings.FrontMatterKey;
import dev.broadsheet.settings.FrontMatterSettings;
import dev.broadsheet.source.ArticleFile;
import dev.broadsheet.yaml.YamlPair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Front matter to a standing page, such as About. Asked from any thread. */
public final class StandingPageParser {
    private static final Set<FrontMatterKey> KEYS = FrontMatterKey.ofStandingPage();
    private static final String FOLDER = "pages/";

    private final Publication publication;
    private final FrontMatterSettings settings;

    public StandingPageParser(Publication publication, FrontMatterSettings settings) {
        this.publication = publication;
        this.settings = settings;
    }

    /**
     * Reads one standing page's front matter.
     *
     * @return null when it has an error; all that could be found at once were reported
     */
    public @Nullable StandingPage parse(ArticleFile file, Problems problems) {
        Problems own = problems.alike(FrontMatter.weights(settings));
        FrontMatter matter = FrontMatter.read(file, settings, KEYS, own);
        StandingPage page = matter == null ? null : page(file.origin(), matter);
        problems.addAll(own.sorted());
        return own.hasErrors() ? null : page;
    }

    private StandingPage page(Origin origin, FrontMatter matter) {
        CommonKeys common = new CommonKeys(publication, matter);
        Instant published = matter.instant(FrontMatterKey.PUBLISHED, publication.timeZone());
        Language language = common.language(FileName.of(origin.path()));
        String standfirst = matter.text(FrontMatterKey.STANDFIRST);
        return new StandingPage(
                origin,
                Punctuation.of(common.headline(), language),
                standfirst == null ? null : Punctuation.of(standfirst, language),
                slug(origin.path(), matter),
                language,
                common.release(published),
                common.aliases());
    }

    /** As written, or else the path below the folder of standing pages, segment by segment. */
    private static String slug(String path, FrontMatter matter) {
        YamlPair pair = matter.get(FrontMatterKey.SLUG);
        String given = matter.text(FrontMatterKey.SLUG);
        if (pair != null && given != null) {
            if (!Arrays.stream(given.split("/", -1)).allMatch(Slugs::isSlug)) {
                matter.strict()
                        .refuse(
                                Rule.BAD_SLUG,
                                pair.name(),
                                pair.value(),
                                "write lower-case letters, digits and single hyphens, with a slash between folders");
            }
            return given;
        }
        String below = path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : path;
        List<String> segments = new ArrayList<>();
        for (String folder : below.substring(0, below.lastIndexOf('/') + 1).split("/", -1)) {
            segments.add(Slugs.of(folder));
        }
        String words = FileName.of(below).words();
        if (!below.matches("(?s)(.*/)?index(\\.[^./]*)*\\.md")) {
            segments.add(Slugs.of(words));
        }
        String slug = String.join(
                "/", segments.stream().filter(segment -> !segment.isEmpty()).toList());
        if (slug.isEmpty()) {
            matter.misnamed(
                    Rule.BAD_SLUG,
                    "the file's name has no letter for the address",
                    "add a line such as \"slug: about\"");
        }
        return slug;
    }
}
