package dev.broadsheet.parse;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.Origin;
import dev.broadsheet.model.Publication;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.settings.FrontMatterKey;
import dev.broadsheet.settings.FrontMatterSettings;
import dev.broadsheet.yaml.YamlMap;
import dev.broadsheet.yaml.YamlReader;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Front matter to an article. Asked from any thread. */
public final class ArticleParser {
    private static final Set<FrontMatterKey> ALL = EnumSet.allOf(FrontMatterKey.class);

    private final Publication publication;
    private final FrontMatterSettings settings;
    private final Newsroom newsroom;

    public ArticleParser(Publication publication, FrontMatterSettings settings, Newsroom newsroom) {
        this.publication = publication;
        this.settings = settings;
        this.newsroom = newsroom;
    }

    /**
     * Reads one article's front matter.
     *
     * @param path below the content folder, with forward slashes
     * @param file as problems name it
     * @param frontMatter the lines between the two fences, which end in LF
     * @param frontMatterLine the number of the first of them in the file, from 1
     * @param bodyLine the number of the first line of the text
     * @param digest hexadecimal SHA-256 of the file's normalised text
     * @return null when it has an error; all that could be found at once were reported
     */
    public @Nullable Article parse(
            String path,
            String file,
            String frontMatter,
            int frontMatterLine,
            int bodyLine,
            String digest,
            Problems problems) {
        Problems own = problems.alike(FrontMatter.weights(settings));
        YamlMap map = YamlReader.readMap(frontMatter, file, frontMatterLine, own);
        Article article = null;
        if (map != null) {
            FrontMatter matter = new FrontMatter(map, settings, ALL, file, frontMatterLine, own);
            Origin origin = new Origin(path, file, bodyLine, digest);
            article = new ArticleKeys(publication, newsroom, matter, FileName.of(path)).article(origin);
        }
        problems.addAll(own.sorted());
        return own.hasErrors() ? null : article;
    }
}
