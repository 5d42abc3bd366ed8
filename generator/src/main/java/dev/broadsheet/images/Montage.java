package dev.broadsheet.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** A file put together from parts of another and new ones. What it takes from the other is not held in memory. */
final class Montage {
    /** Either new bytes or a stretch of the other file. */
    private interface Part {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Bytes original;
    private final List<Part> parts = new ArrayList<>();
    private long length;

    Montage(Bytes original) {
        this.original = original;
    }

    Montage add(byte[] fresh) {
        parts.add(out -> out.write(fresh));
        length += fresh.length;
        return this;
    }

    /** One byte for each character. */
    Montage add(String characters) {
        return add(characters.getBytes(ISO_8859_1));
    }

    Montage keep(long from, long to) {
        parts.add(out -> original.copy(from, to, out));
        length += to - from;
        return this;
    }

    Montage keep(Piece piece) {
        return keep(piece.start(), piece.end());
    }

    Montage add(Montage other) {
        parts.addAll(other.parts);
        length += other.length;
        return this;
    }

    long length() {
        return length;
    }

    void writeTo(OutputStream out) throws IOException {
        for (Part part : parts) {
            part.writeTo(out);
        }
    }

    /** A number in four bytes, the greatest first. */
    static byte[] four(long number) {
        return ByteBuffer.allocate(4).putInt((int) number).array();
    }

    /** A number in four bytes, the least first. */
    static byte[] fourLeastFirst(long number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) number)
                .array();
    }
}
