package dev.broadsheet.maven;

import dev.broadsheet.Generator;
import dev.broadsheet.report.Outcome;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Finds everything that can be wrong with the newspaper and leaves the output folder as it is. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true, requiresProject = false)
public final class CheckMojo extends SiteMojo {
    /**
     * Asks other sites, politely, whether the pages are there that the newspaper links to; answers are kept in
     * <code>broadsheet.cache</code> for days.
     */
    @Parameter(property = "broadsheet.external", defaultValue = "false")
    private String external;

    private boolean enquiring;

    @Override
    void understand(ParameterReader reader) {
        super.understand(reader);
        enquiring = reader.flag("external", external);
    }

    @Override
    Outcome ask(Generator generator) throws IOException {
        return enquiring ? generator.checkWithOutside() : generator.check();
    }
}
