package dev.broadsheet.images;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A GIF taken apart as GIF 89a, appendix B, has it. */
final class GifPieces {
    private static final int EXTENSION = 0x21;
    private static final int FRAME = 0x2C;

    private GifPieces() {}

    /** {@code head}, {@code frame}, {@code control}, {@code comment}, {@code text}, {@code application}, {@code trailer}. */
    static List<Piece> of(Bytes bytes) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        long at = Math.min(13 + coloursLength(bytes.at(10)), bytes.length());
        pieces.add(new Piece("head", 0, 6, at, at));
        while (at < bytes.length()) {
            int mark = bytes.at(at);
            if (mark == EXTENSION) {
                long end = blocksEnd(bytes, at + 2);
                pieces.add(new Piece(extension(bytes.at(at + 1)), at, at + 2, end, end));
                at = end;
            } else if (mark == FRAME) {
                long body = at + 10 + coloursLength(bytes.at(at + 9)) + 1;
                long end = blocksEnd(bytes, body);
                pieces.add(new Piece("frame", at, Math.min(body, end), end, end));
                at = end;
            } else {
                pieces.add(new Piece("trailer", at, at + 1, at + 1, at + 1));
                return pieces;
            }
        }
        return pieces;
    }

    /** Sub-blocks that hold pieces of one text, joined. */
    static byte[] joined(Bytes bytes, Piece piece, long from) throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        long at = from;
        while (at < piece.end() && bytes.at(at) > 0) {
            joined.write(bytes.range(at + 1, bytes.at(at)));
            at += 1L + bytes.at(at);
        }
        return joined.toByteArray();
    }

    private static long coloursLength(int flags) {
        return flags >= 0 && (flags & 0x80) != 0 ? 3L << ((flags & 7) + 1) : 0;
    }

    private static long blocksEnd(Bytes bytes, long from) throws IOException {
        long at = from;
        while (bytes.at(at) > 0) {
            at += 1L + bytes.at(at);
        }
        return Math.min(at + 1, bytes.length());
    }

    private static String extension(int label) {
        return switch (label) {
            case 0xF9 -> "control";
            case 0xFE -> "comment";
            case 0x01 -> "text";
            case 0xFF -> "application";
            default -> "unknown";
        };
    }
}
