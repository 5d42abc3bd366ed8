package dev.broadsheet.maven;

import dev.broadsheet.settings.Parameters;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A goal that works on a whole newsroom: what it may be told, and how it answers. */
abstract class NewsroomMojo extends AbstractMojo {
    private static final Logger LOG = LoggerFactory.getLogger(NewsroomMojo.class);

    /** The folder of articles. */
    @Parameter(property = "broadsheet.content", defaultValue = "${basedir}/content")
    private File content;

    /**
     * The newsroom's own templates, which stand in for the default theme's file by file. Without it, the folder
     * <code>templates</code> beside <code>site.yml</code>'s default place, if there is one.
     */
    @Parameter(property = "broadsheet.templates")
    private @Nullable File templates;

    /** Files that are copied as they are. The folder need not exist. */
    @Parameter(name = "static", property = "broadsheet.static", defaultValue = "${basedir}/static")
    private File staticFiles;

    /** The publication's settings. */
    @Parameter(property = "broadsheet.config", defaultValue = "${basedir}/site.yml")
    private File config;

    /** Where the site goes. Files in it that the site does not have are removed. */
    @Parameter(property = "broadsheet.output", defaultValue = "${basedir}/target/www")
    private File output;

    /** What makes the next build faster; may be deleted at any time. */
    @Parameter(property = "broadsheet.cache", defaultValue = "${basedir}/target/broadsheet-cache")
    private File cache;

    /**
     * The instant for which the site is built, as <code>2026-08-22T06:00:00Z</code> or with an offset; the time of the
     * build unless given.
     */
    @Parameter(property = "broadsheet.now")
    private @Nullable String now;

    /** Shows drafts and stories that are not yet, or no longer, to be seen. For previews only. */
    @Parameter(property = "broadsheet.drafts", defaultValue = "false")
    private String drafts;

    /** Publishes in spite of errors, without the articles that cannot be understood. The build fails all the same. */
    @Parameter(property = "broadsheet.keepGoing", defaultValue = "false")
    private String keepGoing;

    /** How many pages are worked on at once; one for each processor unless given. */
    @Parameter(property = "broadsheet.threads")
    private @Nullable String threads;

    /** The mildest severity that fails the build: <code>error</code> or <code>warning</code>. */
    @Parameter(property = "broadsheet.failOn", defaultValue = "error")
    private String failOn;

    /** A folder for what machines read: <code>broadsheet-report.json</code>, <code>broadsheet.sarif</code>, <code>broadsheet-junit.xml</code>. */
    @Parameter(property = "broadsheet.report")
    private @Nullable File report;

    /** Does nothing. */
    @Parameter(property = "broadsheet.skip", defaultValue = "false")
    private String skip;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir;

    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
    private File invoked;

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version;

    /** Takes {@code static}, which no Java field may be called. */
    public void setStatic(File folder) {
        staticFiles = folder;
    }

    /** What this goal does, once it is known what it was told. */
    abstract void work(Parameters parameters) throws IOException, MojoFailureException;

    /** Reads the parameters of this goal alone. */
    void understand(ParameterReader reader) {}

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        ParameterReader reader = new ParameterReader();
        boolean skipped = reader.flag("skip", skip);
        Parameters parameters = parameters(reader);
        understand(reader);
        if (!reader.complaints().isEmpty()) {
            throw new MojoFailureException(String.join("\n", reader.complaints()));
        }
        LOG.info("Broadsheet {}", version);
        if (skipped) {
            LOG.info("Skipped, as broadsheet.skip says");
            return;
        }
        try {
            work(parameters);
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException("A file could not be read or written", e);
        }
    }

    /** The folder that everything hangs from: the POM's, or the one where Maven was called. */
    final Path folder() {
        return absolute(basedir);
    }

    /** The version of the plugin. */
    final String version() {
        return version;
    }

    private Parameters parameters(ParameterReader reader) {
        Path articles = absolute(content);
        Path site = absolute(output);
        return new Parameters(
                base(articles),
                articles,
                templates(reader),
                absolute(staticFiles),
                absolute(config),
                site,
                absolute(cache),
                reader.instant("now", now),
                reader.flag("drafts", drafts),
                reader.flag("keepGoing", keepGoing),
                reader.threads("threads", threads),
                reader.severity("failOn", failOn),
                reader.folderOutside("report", report == null ? null : absolute(report), "output", site));
    }

    private @Nullable Path templates(ParameterReader reader) {
        Path usual = absolute(new File(basedir, "templates"));
        return templates == null
                ? (usual.toFile().isDirectory() ? usual : null)
                : reader.folder("templates", absolute(templates));
    }

    /** Problems name files as they are seen from where Maven was called, or else from the folder around the content. */
    private Path base(Path articles) {
        for (File folder : new File[] {invoked, basedir}) {
            Path base = absolute(folder);
            if (articles.startsWith(base) && !articles.equals(base)) {
                return base;
            }
        }
        Path parent = articles.getParent();
        return parent == null ? articles : parent;
    }

    private static Path absolute(File file) {
        return file.toPath().toAbsolutePath().normalize();
    }
}
