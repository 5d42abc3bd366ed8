package dev.broadsheet.images;

import dev.broadsheet.model.Picture.Format;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Puts a picture together again from the pieces that its pixels and colours need, and the rights in it. What no list here names
 * stays out: GPS, serial numbers, thumbnails, maker notes, second pictures, comments, what follows the end.
 */
final class Cleaner {
    private static final Set<String> PNG = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI",
            "bKGD", "pHYs", "hIST", "acTL", "fcTL", "fdAT");
    private static final Set<String> WEBP = Set.of("ICCP", "ANIM", "ANMF", "ALPH", "VP8 ", "VP8L");
    private static final Set<String> GIF = Set.of("head", "frame", "control", "trailer");
    private static final List<String> GIF_APPLICATIONS =
            List.of("\013NETSCAPE2.0", "\013ANIMEXTS1.0", "\013ICCRGBG1012");

    private static final int XMP_FLAG = 0x04;
    private static final int EXIF_FLAG = 0x08;
    private static final int ALPHA_FLAG = 0x10;
    private static final int COLOURS_FLAG = 0x20;

    private final Bytes picture;
    private final List<Piece> pieces;
    private final Imprint rights;
    private final int orientation;

    Cleaner(Bytes picture, List<Piece> pieces, Imprint rights, int orientation) {
        this.picture = picture;
        this.pieces = pieces;
        this.rights = rights;
        this.orientation = orientation;
    }

    Montage jpeg() throws IOException {
        Montage montage = new Montage(picture);
        Montage rest = new Montage(picture);
        boolean jfif = false;
        for (Piece piece : pieces) {
            switch (piece.kind()) {
                case "SOI" -> montage.keep(piece);
                case "APP0" -> {
                    // Its version and density, without the thumbnail that may follow them.
                    if (!jfif && piece.begins(picture, "JFIF\0") && piece.bodyEnd() - piece.body() >= 14) {
                        jfif = true;
                        montage.add("\u00FF\u00E0\0\020")
                                .keep(piece.body(), piece.body() + 12)
                                .add("\0\0");
                    }
                }
                case "APP2" -> {
                    if (piece.begins(picture, "ICC_PROFILE\0")) {
                        rest.keep(piece);
                    }
                }
                case "APP14" -> {
                    if (piece.begins(picture, "Adobe")) {
                        rest.keep(piece);
                    }
                }
                case "SOF", "SOS", "tables", "EOI" -> rest.keep(piece);
                default -> {
                    // Said of the picture, and not part of it.
                }
            }
        }
        if (orientation != 1) {
            segment(montage, 0xE1, ExifBlock.MARK, ExifBlock.saying(orientation));
        }
        if (!rights.isEmpty()) {
            segment(montage, 0xE1, Blocks.JPEG_XMP, XmpWriter.of(rights));
            byte[] iim = IimWriter.of(rights);
            if (iim.length > 0) {
                segment(montage, 0xED, "", iim);
            }
        }
        return montage.add(rest);
    }

    private static void segment(Montage montage, int marker, String mark, byte[] body) {
        int length = 2 + mark.length() + body.length;
        montage.add(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length})
                .add(mark)
                .add(body);
    }

    Montage png() {
        Montage montage = new Montage(picture).keep(0, 8);
        for (Piece piece : pieces) {
            if (PNG.contains(piece.kind())) {
                montage.keep(piece);
            }
            if (piece.kind().equals("IHDR")) {
                if (orientation != 1) {
                    chunk(montage, "eXIf", ExifBlock.saying(orientation));
                }
                if (!rights.isEmpty()) {
                    chunk(montage, "iTXt", joined((Blocks.PNG_XMP + "\0\0\0\0"), XmpWriter.of(rights)));
                }
            }
        }
        return montage;
    }

    private static void chunk(Montage montage, String kind, byte[] body) {
        byte[] named = joined(kind, body);
        CRC32 checksum = new CRC32();
        checksum.update(named);
        montage.add(Montage.four(body.length)).add(named).add(Montage.four(checksum.getValue()));
    }

    Montage webp() throws IOException {
        Montage chunks = new Montage(picture);
        boolean extended = orientation != 1 || !rights.isEmpty();
        int flags = (orientation == 1 ? 0 : EXIF_FLAG) | (rights.isEmpty() ? 0 : XMP_FLAG);
        for (Piece piece : pieces) {
            if (piece.kind().equals("VP8X")) {
                extended = true;
                flags |= picture.at(piece.body()) & ~(EXIF_FLAG | XMP_FLAG);
            } else if (WEBP.contains(piece.kind())) {
                flags |= piece.kind().equals("ICCP") ? COLOURS_FLAG : 0;
                chunks.keep(piece);
            }
        }
        if (orientation != 1) {
            riff(chunks, "EXIF", ExifBlock.saying(orientation));
        }
        if (!rights.isEmpty()) {
            riff(chunks, "XMP ", XmpWriter.of(rights));
        }
        Montage all = new Montage(picture);
        if (extended) {
            riff(all, "VP8X", canvas(flags));
        }
        all.add(chunks);
        return new Montage(picture)
                .add("RIFF")
                .add(Montage.fourLeastFirst(4 + all.length()))
                .add("WEBP")
                .add(all);
    }

    /** RFC 9649, section 2.7: flags, three bytes for later, width and height less one in three bytes each. */
    private byte[] canvas(int flags) throws IOException {
        Looks looks;
        try {
            looks = Looks.of(picture, pieces, Format.WEBP);
        } catch (UnreadablePictureException e) {
            throw new IOException("the picture " + e.reason(), e);
        }
        int width = looks.size().width() - 1;
        int height = looks.size().height() - 1;
        int all = flags | (looks.transparent() ? ALPHA_FLAG : 0);
        return new byte[] {
            (byte) all,
            0,
            0,
            0,
            (byte) width,
            (byte) (width >> 8),
            (byte) (width >> 16),
            (byte) height,
            (byte) (height >> 8),
            (byte) (height >> 16)
        };
    }

    private static void riff(Montage montage, String kind, byte[] body) {
        montage.add(kind).add(Montage.fourLeastFirst(body.length)).add(body);
        if (body.length % 2 != 0) {
            montage.add("\0");
        }
    }

    Montage gif() throws IOException {
        Montage montage = new Montage(picture);
        for (Piece piece : pieces) {
            if (piece.kind().equals("head")) {
                // Extensions came with the second version of the format.
                montage.add("GIF89a").keep(6, piece.end());
                if (!rights.isEmpty()) {
                    montage.add("!\u00FF" + Blocks.GIF_XMP)
                            .add(XmpWriter.of(rights))
                            .add(trailer());
                }
            } else if (GIF.contains(piece.kind()) || isNeeded(piece)) {
                montage.keep(piece);
            }
        }
        return montage;
    }

    private boolean isNeeded(Piece piece) throws IOException {
        for (String application : GIF_APPLICATIONS) {
            if (piece.kind().equals("application") && piece.begins(picture, application)) {
                return true;
            }
        }
        return false;
    }

    /** Leads those who walk by lengths to the end, wherever in the packet they come from (XMP part 3, section 1.1.2). */
    private static byte[] trailer() {
        byte[] trailer = new byte[Blocks.GIF_TRAILER];
        trailer[0] = 1;
        for (int i = 0; i < 256; i++) {
            trailer[1 + i] = (byte) (255 - i);
        }
        return trailer;
    }

    private static byte[] joined(String start, byte[] rest) {
        byte[] joined = new byte[start.length() + rest.length];
        for (int i = 0; i < start.length(); i++) {
            joined[i] = (byte) start.charAt(i);
        }
        System.arraycopy(rest, 0, joined, start.length(), rest.length);
        return joined;
    }
}
