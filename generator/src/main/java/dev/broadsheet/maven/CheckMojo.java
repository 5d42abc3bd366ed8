package dev.broadsheet.maven;

import dev.broadsheet.Generator;
import dev.broadsheet.report.Outcome;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Finds everything that can be wrong with the newspaper and leaves the output folder as it is. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true, requiresProject = false)
public final class CheckMojo extends SiteMojo {
    @Override
    Outcome ask(Generator generator) throws IOException {
        return generator.check();
    }
}
