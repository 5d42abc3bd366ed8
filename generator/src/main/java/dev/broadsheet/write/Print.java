package dev.broadsheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * What is known of a published file.
 *
 * @param digest hexadecimal SHA-256 of its bytes
 * @param size in bytes
 * @param modified microseconds since 1970, as the file system says; only ever compared for equality
 */
record Print(String digest, long size, long modified) {
    static Print of(String digest, BasicFileAttributes attributes) {
        return new Print(
                digest, attributes.size(), attributes.lastModifiedTime().to(TimeUnit.MICROSECONDS));
    }

    /** Whether a file is, as far as its size and time tell, the one that was published. */
    boolean matches(BasicFileAttributes attributes) {
        return attributes.isRegularFile()
                && attributes.size() == size
                && attributes.lastModifiedTime().to(TimeUnit.MICROSECONDS) == modified;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Of a file of any size. */
    static String digest(Path file) throws IOException {
        MessageDigest sha256 = sha256();
        try (OutputStream digesting = new DigestOutputStream(OutputStream.nullOutputStream(), sha256)) {
            Files.copy(file, digesting);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }
}
