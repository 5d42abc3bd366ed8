package dev.broadsheet.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/** Digests files of any size. */
final class FileDigest {
    private static final int STEP = 1 << 16;

    private FileDigest() {}

    static Digest of(Path file) throws IOException {
        MessageDigest sha256 = Digest.sha256();
        byte[] some = new byte[STEP];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                sha256.update(some, 0, read);
            }
        }
        return Digest.half(sha256);
    }
}
