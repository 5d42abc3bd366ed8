package dev.broadsheet.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Another build holds the output folder and did not end in time. */
public final class OutputBusyException extends IOException {
    private static final long serialVersionUID = 1;

    OutputBusyException(Path output, Duration patience) {
        super("another build is writing to " + output + " and was not done after " + patience.toSeconds()
                + " s; wait for it, or end it, and build again");
    }
}
