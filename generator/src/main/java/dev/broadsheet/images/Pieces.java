package dev.broadsheet.images;

import dev.broadsheet.model.Picture.Format;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture file taken apart, pixels unseen. Damage ends the list early or is left out of it, and is never an error: what
 * the file can show was judged elsewhere.
 */
final class Pieces {
    private Pieces() {}

    /**
     * Everything up to the end of the picture; none for formats that are not taken apart.
     *
     * @param head whether those of a JPEG before its first pixels do, which saves reading the rest
     */
    static List<Piece> of(Bytes bytes, Format format, boolean head) throws IOException {
        return switch (format) {
            case JPEG -> jpeg(bytes, head);
            case PNG -> png(bytes);
            case WEBP -> webp(bytes);
            case GIF -> GifPieces.of(bytes);
            case AVIF, BMP, SVG -> List.of();
        };
    }

    /** ITU T.81, annex B: markers; pixels follow SOS up to the next marker that is neither stuffing nor a restart. */
    private static List<Piece> jpeg(Bytes bytes, boolean head) throws IOException {
        List<Piece> pieces = new ArrayList<>(List.of(new Piece("SOI", 0, 2, 2, 2)));
        long at = 2;
        while (at < bytes.length()) {
            if (bytes.at(at) != 0xFF || bytes.at(at + 1) == 0xFF || bytes.at(at + 1) == 0) {
                at++;
                continue;
            }
            int marker = bytes.at(at + 1);
            if (marker == 0xD9) {
                pieces.add(new Piece("EOI", at, at + 2, at + 2, at + 2));
                return pieces;
            }
            boolean alone = (marker >= 0xD0 && marker <= 0xD7) || marker == 0x01;
            long end = alone ? at + 2 : at + 2 + Math.max(2, bytes.twoAt(at + 2));
            if (marker == 0xDA) {
                if (head) {
                    return pieces;
                }
                end = pixelsEnd(bytes, end);
            }
            end = Math.min(end, bytes.length());
            pieces.add(new Piece(jpegKind(marker), at, Math.min(at + 4, end), end, end));
            at = end;
        }
        return pieces;
    }

    private static long pixelsEnd(Bytes bytes, long from) throws IOException {
        long at = from;
        while (at < bytes.length()) {
            if (bytes.at(at) == 0xFF) {
                int next = bytes.at(at + 1);
                boolean within = next == 0 || next == 0xFF || (next >= 0xD0 && next <= 0xD7);
                if (!within) {
                    return at;
                }
            }
            at++;
        }
        return at;
    }

    private static String jpegKind(int marker) {
        if (marker >= 0xE0 && marker <= 0xEF) {
            return "APP" + (marker - 0xE0);
        }
        return switch (marker) {
            case 0xDA -> "SOS";
            case 0xFE -> "COM";
            case 0xC4, 0xC8, 0xCC -> "tables";
            default -> marker >= 0xC0 && marker <= 0xCF ? "SOF" : "tables";
        };
    }

    /** W3C's PNG, section 5.3: length, name, data, checksum. */
    private static List<Piece> png(Bytes bytes) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        long at = 8;
        while (at + 8 <= bytes.length()) {
            long length = bytes.fourAt(at);
            long end = Math.min(at + 12 + length, bytes.length());
            String kind = bytes.charsAt(at + 4, 4);
            pieces.add(new Piece(kind, at, at + 8, Math.min(at + 8 + length, end), end));
            if (kind.equals("IEND")) {
                break;
            }
            at = end;
        }
        return pieces;
    }

    /** RFC 9649, section 2.3: name, length with the least byte first, data, filling to an even length. */
    private static List<Piece> webp(Bytes bytes) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        long all = Math.min(8 + bytes.leastFirstAt(4), bytes.length());
        long at = 12;
        while (at + 8 <= all) {
            long length = bytes.leastFirstAt(at + 4);
            long end = Math.min(at + 8 + length + (length & 1), all);
            pieces.add(new Piece(bytes.charsAt(at, 4), at, at + 8, Math.min(at + 8 + length, end), end));
            at = end;
        }
        return pieces;
    }
}
