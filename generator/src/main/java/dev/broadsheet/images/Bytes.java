package dev.broadsheet.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Arrays;

/** The bytes of a picture, in memory or on disk; of a file no more than a window lies in memory. For one thread. */
abstract class Bytes {
    static Bytes of(byte[] bytes) {
        return new InMemory(bytes);
    }

    /** The channel stays open and is the caller's to close. */
    static Bytes of(FileChannel file) throws IOException {
        return new OnDisk(file);
    }

    abstract long length();

    /** From 0 to 255, or -1 beyond the end. */
    abstract int at(long position) throws IOException;

    /** Fewer where the end comes first. */
    abstract byte[] range(long from, long length) throws IOException;

    abstract void copy(long from, long to, OutputStream out) throws IOException;

    /** Two bytes, the greater first; beyond the end anything. */
    final int twoAt(long position) throws IOException {
        return (at(position) << 8) | at(position + 1);
    }

    /** Four bytes, the greatest first; beyond the end anything. */
    final long fourAt(long position) throws IOException {
        return ((long) twoAt(position) << 16) | twoAt(position + 2);
    }

    /** Four bytes, the least first; beyond the end anything. */
    final long leastFirstAt(long position) throws IOException {
        return at(position)
                | ((long) at(position + 1) << 8)
                | ((long) at(position + 2) << 16)
                | ((long) at(position + 3) << 24);
    }

    /** One character for each byte. */
    final String charsAt(long position, int length) throws IOException {
        return new String(range(position, length), ISO_8859_1);
    }

    private static final class InMemory extends Bytes {
        private final byte[] bytes;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        long length() {
            return bytes.length;
        }

        @Override
        int at(long position) {
            return position >= 0 && position < bytes.length ? bytes[(int) position] & 0xFF : -1;
        }

        @Override
        byte[] range(long from, long length) {
            int start = (int) Math.max(0, Math.min(from, bytes.length));
            int end = (int) Math.max(start, Math.min(from + length, bytes.length));
            return Arrays.copyOfRange(bytes, start, end);
        }

        @Override
        void copy(long from, long to, OutputStream out) throws IOException {
            out.write(bytes, (int) from, (int) (Math.min(to, bytes.length) - from));
        }
    }

    private static final class OnDisk extends Bytes {
        private static final int WINDOW = 1 << 16;

        private final FileChannel file;
        private final long length;
        private final byte[] window = new byte[WINDOW];
        private long start;
        private int filled;

        OnDisk(FileChannel file) throws IOException {
            this.file = file;
            this.length = file.size();
        }

        @Override
        long length() {
            return length;
        }

        @Override
        int at(long position) throws IOException {
            long within = position - start;
            if (within >= 0 && within < filled) {
                return window[(int) within] & 0xFF;
            }
            if (position < 0 || position >= length) {
                return -1;
            }
            start = position;
            filled = fill(position, ByteBuffer.wrap(window));
            return filled > 0 ? window[0] & 0xFF : -1;
        }

        @Override
        byte[] range(long from, long length) throws IOException {
            long start = Math.max(0, Math.min(from, this.length));
            long end = Math.max(start, Math.min(from + length, this.length));
            ByteBuffer range = ByteBuffer.allocate((int) (end - start));
            fill(start, range);
            return range.array();
        }

        @Override
        void copy(long from, long to, OutputStream out) throws IOException {
            WritableByteChannel into = Channels.newChannel(out);
            long end = Math.min(to, length);
            long position = from;
            while (position < end) {
                long moved = file.transferTo(position, end - position, into);
                if (moved <= 0) {
                    throw new IOException("the file became shorter while it was read");
                }
                position += moved;
            }
        }

        /** How many bytes there were. */
        private int fill(long from, ByteBuffer into) throws IOException {
            int read = 0;
            while (into.hasRemaining() && read >= 0) {
                read = file.read(into, from + into.position());
            }
            return into.position();
        }
    }
}
