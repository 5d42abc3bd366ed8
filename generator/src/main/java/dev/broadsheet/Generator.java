package dev.broadsheet;

import dev.broadsheet.report.Outcome;
import dev.broadsheet.settings.Parameters;
import java.io.IOException;
import java.util.List;

/** The contents page of the house: every stage in its order. */
public final class Generator {
    private final Parameters parameters;

    public Generator(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * Renders the site and publishes it, unless something is wrong.
     *
     * @throws IOException when the disk fails; what is wrong with the content is in the outcome
     */
    public Outcome build() throws IOException {
        return new Outcome(List.of(), List.of(), 0, 0, null, parameters.failOn());
    }

    /**
     * Finds everything that can be wrong and writes nothing.
     *
     * @throws IOException when the disk fails
     */
    public Outcome check() throws IOException {
        return new Outcome(List.of(), List.of(), 0, 0, null, parameters.failOn());
    }
}
