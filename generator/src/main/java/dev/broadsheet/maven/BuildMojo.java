package dev.broadsheet.maven;

import dev.broadsheet.Generator;
import dev.broadsheet.report.Outcome;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Renders the whole newspaper and publishes it into the output folder. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true, requiresProject = false)
public final class BuildMojo extends SiteMojo {
    @Override
    Outcome ask(Generator generator) throws IOException {
        return generator.build();
    }
}
