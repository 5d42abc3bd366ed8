package dev.broadsheet.maven;

import dev.broadsheet.Generator;
import dev.broadsheet.report.Outcome;
import dev.broadsheet.report.ReportFiles;
import dev.broadsheet.report.TextReport;
import dev.broadsheet.settings.Parameters;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A goal that goes the way of the whole site, and tells what it came to. */
abstract class SiteMojo extends NewsroomMojo {
    private static final Logger LOG = LoggerFactory.getLogger(SiteMojo.class);

    /** What this goal asks of the generator. */
    abstract Outcome ask(Generator generator) throws IOException;

    @Override
    final void work(Parameters parameters) throws IOException, MojoFailureException {
        Outcome outcome = ask(new Generator(parameters));
        if (parameters.report() != null) {
            ReportFiles.write(outcome, version(), parameters.report());
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
