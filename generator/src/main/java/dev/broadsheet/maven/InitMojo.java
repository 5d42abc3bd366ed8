package dev.broadsheet.maven;

import dev.broadsheet.NewNewsroom;
import dev.broadsheet.report.Outcome;
import dev.broadsheet.report.TextReport;
import dev.broadsheet.settings.Parameters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a newsroom that builds at once, in the folder where it is called: POM, settings, one story with a picture, a workflow
 * for GitHub Pages, and what editors' programs complete YAML by. Files that are there already are left alone.
 */
@Mojo(name = "init", threadSafe = true, requiresProject = false)
public final class InitMojo extends NewsroomMojo {
    private static final Logger LOG = LoggerFactory.getLogger(InitMojo.class);

    /** The newspaper's name. */
    @Parameter(property = "broadsheet.name", defaultValue = "The Daily Example")
    private String name;

    /** The address that it will be published at. */
    @Parameter(property = "broadsheet.url", defaultValue = "https://newspaper.example.org/")
    private String url;

    /** The zone of its dates, such as Europe/London. */
    @Parameter(property = "broadsheet.timeZone", defaultValue = "UTC")
    private String timeZone;

    @Override
    void work(Parameters parameters) throws IOException, MojoFailureException {
        Path folder = folder();
        NewNewsroom.Made made = new NewNewsroom(folder, version(), parameters)
                .make(new NewNewsroom.Wish(name.strip(), url.strip(), timeZone.strip()));
        if (!made.problems().isEmpty()) {
            throw new MojoFailureException(
                    new TextReport(new Outcome(made.problems(), List.of(), 0, 0, null, parameters.failOn())).failure());
        }
        made.written().forEach(file -> LOG.info("written     {}", file));
        made.leftAlone().forEach(file -> LOG.info("left alone  {}", file));
        LOG.info("The newsroom: {}", folder);
        LOG.info("Now: mvn package, then open {}", parameters.output().resolve("index.html"));
    }
}
