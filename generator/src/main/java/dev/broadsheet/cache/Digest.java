package dev.broadsheet.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * The first half of a SHA-256: two values with the same one are the same.
 *
 * @param high its first eight bytes
 * @param low the eight after them
 */
public record Digest(long high, long low) {
    /** Of what cannot be read. */
    public static final Digest NONE = new Digest(0, 0);

    static final Comparator<Digest> ORDER =
            Comparator.comparingLong(Digest::high).thenComparingLong(Digest::low);

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Digest::sha256);

    /** Of all these bytes. */
    public static Digest of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    /** Of a text's UTF-8. */
    public static Digest of(String text) {
        return of(text.getBytes(UTF_8));
    }

    static Digest of(byte[] bytes, int length) {
        MessageDigest sha256 = SHA_256.get();
        sha256.update(bytes, 0, length);
        return half(sha256);
    }

    /** Of what was put into it. */
    static Digest half(MessageDigest sha256) {
        ByteBuffer whole = ByteBuffer.wrap(sha256.digest());
        return new Digest(whole.getLong(), whole.getLong());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** In hexadecimal. */
    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }
}
