package dev.broadsheet.maven;

import dev.broadsheet.Generator;
import dev.broadsheet.report.Annotations;
import dev.broadsheet.report.Outcome;
import dev.broadsheet.report.ReportFiles;
import dev.broadsheet.report.TextReport;
import dev.broadsheet.settings.Parameters;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A goal that goes the way of the whole site, and tells what it came to. */
abstract class SiteMojo extends NewsroomMojo {
    private static final Logger LOG = LoggerFactory.getLogger(SiteMojo.class);

    /**
     * Whether problems are also told as annotations of GitHub, which shows them beside the lines concerned:
     * <code>github</code> or <code>none</code>; <code>github</code> where <code>GITHUB_ACTIONS</code> says so.
     */
    @Parameter(property = "broadsheet.annotations")
    private @Nullable String annotations;

    private boolean annotating;

    /** What this goal asks of the generator. */
    abstract Outcome ask(Generator generator) throws IOException;

    @Override
    void understand(ParameterReader reader) {
        String usual = "true".equals(System.getenv("GITHUB_ACTIONS")) ? "github" : "none";
        annotating = reader.choice("annotations", annotations == null ? usual : annotations, "github", "none");
    }

    @Override
    final void work(Parameters parameters) throws IOException, MojoFailureException {
        Outcome outcome = ask(new Generator(parameters));
        if (parameters.report() != null) {
            ReportFiles.write(outcome, version(), parameters.report());
        }
        if (annotating) {
            // GitHub's runner reads commands at the beginning of a line, where no log would put them.
            PrintStream runner =
                    new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            Annotations.of(outcome).forEach(runner::println);
        }
        TextReport report = new TextReport(outcome);
        report.stages().forEach(LOG::info);
        report.passing().forEach(LOG::warn);
        report.ending().forEach(LOG::info);
        if (outcome.failed()) {
            throw new MojoFailureException(report.failure());
        }
    }
}
