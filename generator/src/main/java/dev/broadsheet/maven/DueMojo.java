package dev.broadsheet.maven;

import dev.broadsheet.Diarist;
import dev.broadsheet.report.DueReport;
import dev.broadsheet.report.Outcome;
import dev.broadsheet.report.TextReport;
import dev.broadsheet.settings.Parameters;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells when the site next changes by itself: embargoes that end, stories that expire, slots of the front page that lapse. */
@Mojo(name = "due", threadSafe = true, requiresProject = false)
public final class DueMojo extends NewsroomMojo {
    private static final Logger LOG = LoggerFactory.getLogger(DueMojo.class);
    private static final int MOST_DAYS = 3660;

    /** How many days it looks ahead. */
    @Parameter(property = "broadsheet.days", defaultValue = "30")
    private String days;

    /**
     * An instant to look back to, such as that of the last build: tells whether the site has changed by itself since, also
     * as <code>turned</code> in <code>due.json</code>.
     */
    @Parameter(property = "broadsheet.since")
    private @Nullable String since;

    private int ahead;
    private @Nullable Instant back;

    @Override
    void understand(ParameterReader reader) {
        ahead = reader.number("days", days, 1, MOST_DAYS, "days");
        back = since == null ? null : reader.instant("since", since);
    }

    @Override
    void work(Parameters parameters) throws IOException, MojoFailureException {
        Diarist.Outlook outlook = new Diarist(parameters).look(Duration.ofDays(ahead), back);
        if (outlook.diary() != null) {
            DueReport report = new DueReport(outlook.diary());
            report.lines().forEach(LOG::info);
            report.warnings().forEach(LOG::warn);
            if (parameters.report() != null) {
                report.write(version(), parameters.report());
            }
        }
        Outcome outcome = new Outcome(outlook.problems(), List.of(), 0, 0, null, parameters.failOn());
        TextReport text = new TextReport(outcome);
        text.passing().forEach(LOG::warn);
        if (outcome.failed()) {
            throw new MojoFailureException(text.failure());
        }
    }
}
