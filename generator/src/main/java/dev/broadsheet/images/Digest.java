package dev.broadsheet.images;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells one picture file from another. */
final class Digest {
    private static final int STEP = 1 << 16;

    private Digest() {}

    /** Hexadecimal SHA-256. */
    static String of(Bytes bytes) throws IOException {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            try (DigestOutputStream digesting = new DigestOutputStream(OutputStream.nullOutputStream(), sha256)) {
                for (long at = 0; at < bytes.length(); at += STEP) {
                    bytes.copy(at, Math.min(at + STEP, bytes.length()), digesting);
                }
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
