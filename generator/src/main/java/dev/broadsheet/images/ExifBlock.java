package dev.broadsheet.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is read of Exif (CIPA DC-008, section 4.6): the first directory's orientation and who made the picture. The rest tells
 * of cameras and places, and is nobody's business.
 *
 * @param orientation from 1 to 8; 1 when nothing is said
 * @param artist null when nothing is said
 * @param copyright likewise
 */
record ExifBlock(int orientation, @Nullable String artist, @Nullable String copyright) {
    static final ExifBlock NONE = new ExifBlock(1, null, null);

    /** Before the block in JPEG, and by mistake in some WebP. */
    static final String MARK = "Exif\0\0";

    private static final int ORIENTATION = 0x0112;
    private static final int ARTIST = 0x013B;
    private static final int COPYRIGHT = 0x8298;
    private static final int LONGEST = 4096;

    /**
     * Reads a block; of a damaged one what can be read.
     *
     * @param bytes from the byte order mark, {@code II} or {@code MM}, on; {@link #MARK} may come before
     */
    static ExifBlock of(byte[] bytes) {
        int start = new String(bytes, 0, Math.min(bytes.length, MARK.length()), ISO_8859_1).equals(MARK)
                ? MARK.length()
                : 0;
        ByteBuffer block = ByteBuffer.wrap(bytes, start, bytes.length - start).slice();
        if (block.remaining() < 8) {
            return NONE;
        }
        block.order(block.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int orientation = 1;
        String artist = null;
        String copyright = null;
        int directory = block.getInt(4);
        int tags = directory >= 8 && directory <= block.limit() - 2 ? block.getShort(directory) & 0xFFFF : 0;
        for (int i = 0; i < tags && directory + 2 + 12 * (i + 1) <= block.limit(); i++) {
            int at = directory + 2 + 12 * i;
            switch (block.getShort(at) & 0xFFFF) {
                case ORIENTATION -> orientation = block.getShort(at + 8);
                case ARTIST -> artist = text(block, at);
                case COPYRIGHT -> copyright = text(block, at);
                default -> {
                    // Nothing that readers need.
                }
            }
        }
        return new ExifBlock(orientation >= 1 && orientation <= 8 ? orientation : 1, artist, copyright);
    }

    /** A block that says nothing but the orientation. */
    static byte[] saying(int orientation) {
        return ByteBuffer.allocate(26)
                .putShort((short) 0x4D4D)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    /** Up to four bytes stand in the tag itself, more where it points; copyright's editor follows after a NUL. */
    private static @Nullable String text(ByteBuffer block, int at) {
        int count = Math.min(block.getInt(at + 4), LONGEST);
        int from = count <= 4 ? at + 8 : block.getInt(at + 8);
        if (count <= 0 || from < 0 || from > block.limit() - count) {
            return null;
        }
        byte[] written = new byte[count];
        block.get(from, written);
        int end = 0;
        while (end < count && written[end] != 0) {
            end++;
        }
        return Spelling.of(Arrays.copyOf(written, end));
    }
}
