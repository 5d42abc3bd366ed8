package dev.broadsheet.write;

import java.io.IOException;
import java.nio.file.Path;

/** The output folder holds files that no build wrote, which a build would remove. */
public final class ForeignFolderException extends IOException {
    private static final long serialVersionUID = 1;

    ForeignFolderException(Path output, Path state) {
        super(output + " is not empty and Broadsheet did not write it (there is no " + state.getFileName()
                + " beside it); choose another output folder, or empty this one");
    }
}
