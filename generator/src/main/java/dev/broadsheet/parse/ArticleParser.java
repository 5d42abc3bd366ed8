package dev.broadsheet.parse;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.Publication;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.settings.FrontMatterKey;
import dev.broadsheet.settings.FrontMatterSettings;
import dev.broadsheet.source.ArticleFile;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Front matter to an article. Asked from any thread. */
public final class ArticleParser {
    private static final Set<FrontMatterKey> ALL = EnumSet.allOf(FrontMatterKey.class);

    private final Publication publication;
    private final FrontMatterSettings settings;
    private final Newsroom newsroom;

    private final Shared shared = new Shared();

    public ArticleParser(Publication publication, FrontMatterSettings settings, Newsroom newsroom) {
        this.publication = publication;
        this.settings = settings;
        this.newsroom = newsroom;
    }

    /**
     * Reads one article's front matter.
     *
     * @return null when it has an error; all that could be found at once were reported
     */
    public @Nullable Article parse(ArticleFile file, Problems problems) {
        Problems own = problems.alike(FrontMatter.weights(settings));
        FrontMatter matter = FrontMatter.read(file, settings, ALL, own);
        Article article = matter == null
                ? null
                : new ArticleKeys(publication, newsroom, matter, FileName.of(file.path()), shared)
                        .article(file.origin());
        problems.addAll(own.sorted());
        return own.hasErrors() ? null : article;
    }
}
