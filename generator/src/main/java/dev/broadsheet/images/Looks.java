package dev.broadsheet.images;

import dev.broadsheet.model.Picture.Format;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * How large a picture is as it is stored, and what else a page must know before any pixel is decoded.
 *
 * @param moving whether it has more than one frame
 * @param transparent whether it may let the page's ground through
 */
record Looks(Size size, boolean moving, boolean transparent) {
    /** Of the picture that these pieces make up. */
    static Looks of(Bytes bytes, List<Piece> pieces, Format format) throws IOException, UnreadablePictureException {
        Looks looks =
                switch (format) {
                    case JPEG -> jpeg(bytes, pieces);
                    case PNG -> png(bytes, pieces);
                    case GIF -> gif(bytes, pieces);
                    case WEBP -> webp(bytes, pieces);
                    default -> throw new IllegalArgumentException(format + " is not taken apart");
                };
        if (looks.size().width() <= 0 || looks.size().height() <= 0) {
            throw new UnreadablePictureException("is cut short or damaged: its size cannot be read");
        }
        return looks;
    }

    /** ITU T.81, section B.2.2: precision, height, width. */
    private static Looks jpeg(Bytes bytes, List<Piece> pieces) throws IOException {
        long at = body(pieces, "SOF");
        return new Looks(new Size(bytes.twoAt(at + 3), bytes.twoAt(at + 1)), false, false);
    }

    /** Of PNG's colour types 4 and 6 have an alpha channel; a chunk tRNS does for the others. */
    private static Looks png(Bytes bytes, List<Piece> pieces) throws IOException {
        long at = body(pieces, "IHDR");
        boolean transparent = (bytes.at(at + 9) & 4) != 0 || has(pieces, "tRNS");
        return new Looks(
                new Size((int) bytes.fourAt(at), (int) bytes.fourAt(at + 4)), has(pieces, "acTL"), transparent);
    }

    private static Looks gif(Bytes bytes, List<Piece> pieces) throws IOException {
        int width = bytes.at(6) | (bytes.at(7) << 8);
        int height = bytes.at(8) | (bytes.at(9) << 8);
        long frames =
                pieces.stream().filter(piece -> piece.kind().equals("frame")).count();
        boolean transparent = false;
        for (Piece piece : pieces) {
            transparent |= piece.kind().equals("control") && (bytes.at(piece.body() + 1) & 1) != 0;
        }
        return new Looks(new Size(width, height), frames > 1, transparent);
    }

    /** RFC 9649: the extended header's canvas, else the one frame's own header, in either of its codings. */
    private static Looks webp(Bytes bytes, List<Piece> pieces) throws IOException {
        long extended = body(pieces, "VP8X");
        if (extended > 0) {
            int flags = bytes.at(extended);
            int width = 1 + (int) (bytes.leastFirstAt(extended + 4) & 0xFFFFFF);
            int height = 1 + (int) ((bytes.leastFirstAt(extended + 6) >> 8) & 0xFFFFFF);
            return new Looks(new Size(width, height), (flags & 2) != 0, (flags & 16) != 0);
        }
        long lossless = body(pieces, "VP8L");
        if (lossless > 0) {
            long bits = bytes.leastFirstAt(lossless + 1);
            return new Looks(
                    new Size(1 + (int) (bits & 0x3FFF), 1 + (int) ((bits >> 14) & 0x3FFF)),
                    false,
                    ((bits >> 28) & 1) != 0);
        }
        long lossy = body(pieces, "VP8 ");
        return new Looks(
                new Size(
                        (bytes.at(lossy + 6) | (bytes.at(lossy + 7) << 8)) & 0x3FFF,
                        (bytes.at(lossy + 8) | (bytes.at(lossy + 9) << 8)) & 0x3FFF),
                false,
                false);
    }

    private static boolean has(List<Piece> pieces, String kind) {
        return pieces.stream().anyMatch(piece -> piece.kind().equals(kind));
    }

    /** Beyond every end when there is no such piece. */
    private static long body(List<Piece> pieces, String kind) {
        Optional<Piece> found =
                pieces.stream().filter(piece -> piece.kind().equals(kind)).findFirst();
        return found.map(Piece::body).orElse(Long.MIN_VALUE / 2);
    }
}
