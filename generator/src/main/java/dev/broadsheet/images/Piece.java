package dev.broadsheet.images;

import java.io.IOException;

/**
 * A segment, chunk or block of a picture file.
 *
 * @param kind as its format names it: {@code APP1}, {@code IDAT}, {@code VP8X}
 * @param start of the whole, its name and length included
 * @param body start of what it holds
 * @param bodyEnd end of what it holds
 * @param end of the whole, checksum and filling included
 */
record Piece(String kind, long start, long body, long bodyEnd, long end) {
    /** More than any words need: what is longer is not read as such. */
    private static final long LONGEST = 8L << 20;

    /** What it holds, or nothing when that is too long to be words. */
    byte[] read(Bytes bytes) throws IOException {
        return bodyEnd - body > LONGEST ? new byte[0] : bytes.range(body, bodyEnd - body);
    }

    /** Whether it holds something that begins like that, one character for each byte. */
    boolean begins(Bytes bytes, String mark) throws IOException {
        return bodyEnd - body >= mark.length()
                && bytes.charsAt(body, mark.length()).equals(mark);
    }
}
