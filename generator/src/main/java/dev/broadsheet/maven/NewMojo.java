package dev.broadsheet.maven;

import dev.broadsheet.NewArticle;
import dev.broadsheet.report.Outcome;
import dev.broadsheet.report.TextReport;
import dev.broadsheet.settings.Parameters;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Begins an article: writes a whole, valid file and says where. It is made of <code>archetypes/&lt;section&gt;.md</code> or
 * <code>archetypes/article.md</code> below the newsroom's templates, or of the default theme's.
 */
@Mojo(name = "new", threadSafe = true, requiresProject = false)
public final class NewMojo extends NewsroomMojo {
    private static final Logger LOG = LoggerFactory.getLogger(NewMojo.class);

    /** The headline; also <code>-Dheadline</code>. */
    @Parameter(property = "broadsheet.headline", defaultValue = "${headline}")
    private @Nullable String headline;

    /** The section, by id or name; also <code>-Dsection</code>. The only one there is unless given. */
    @Parameter(property = "broadsheet.section", defaultValue = "${section}")
    private @Nullable String section;

    /** Who writes it, by id or name; also <code>-Dbyline</code>. The only author there is unless given, or nobody yet. */
    @Parameter(property = "broadsheet.byline", defaultValue = "${byline}")
    private @Nullable String byline;

    /** The article's own part of its address; also <code>-Dslug</code>. Made of the headline unless given. */
    @Parameter(property = "broadsheet.slug", defaultValue = "${slug}")
    private @Nullable String slug;

    /** Whether readers do not see it yet. */
    @Parameter(property = "broadsheet.draft", defaultValue = "true")
    private String draft;

    private boolean unseen;

    @Override
    void understand(ParameterReader reader) {
        unseen = reader.flag("draft", draft);
    }

    @Override
    void work(Parameters parameters) throws IOException, MojoFailureException {
        NewArticle.Begun begun =
                new NewArticle(parameters, new NewArticle.Wish(headline, section, byline, slug, unseen)).begin();
        TextReport report = new TextReport(new Outcome(begun.problems(), List.of(), 0, 0, null, parameters.failOn()));
        report.passing().forEach(LOG::warn);
        if (begun.file() == null) {
            throw new MojoFailureException(report.failure());
        }
        LOG.info("The article: {}", begun.file());
    }
}
