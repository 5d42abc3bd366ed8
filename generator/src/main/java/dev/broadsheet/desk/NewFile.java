package dev.broadsheet.desk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes files that were not there. */
public final class NewFile {
    private NewFile() {}

    /**
     * Writes a file with the folders above it, unless something lies there already.
     *
     * @return false when something did, which stays as it was
     */
    public static boolean write(Path file, byte[] bytes) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
    }
}
