package dev.broadsheet.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.broadsheet.model.Picture.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The blocks in which a picture file speaks of itself; those that it has not are empty. Exif begins with its byte order mark,
 * or with the mark before that.
 */
final class Blocks {
    static final String JPEG_XMP = "http://ns.adobe.com/xap/1.0/\0";
    static final String PHOTOSHOP = "Photoshop 3.0\0";
    static final String PNG_XMP = "XML:com.adobe.xmp\0";
    static final String GIF_XMP = "\013XMP DataXMP";

    /** After XMP in a GIF, so that those who walk by lengths come out at its end. */
    static final int GIF_TRAILER = 258;

    private static final int MOST_INFLATED = 1 << 20;
    private static final int IIM = 0x0404;

    private static final byte[] NOTHING = new byte[0];

    private final byte[] xmp;
    private final byte[] iim;
    private final byte[] exif;

    private Blocks(byte[] xmp, byte[] iim, byte[] exif) {
        this.xmp = xmp;
        this.iim = iim;
        this.exif = exif;
    }

    static Blocks of(Bytes bytes, List<Piece> pieces, Format format) throws IOException {
        byte[] xmp = NOTHING;
        byte[] exif = NOTHING;
        ByteArrayOutputStream resources = new ByteArrayOutputStream();
        for (Piece piece : pieces) {
            switch (piece.kind()) {
                case "APP1" -> {
                    if (piece.begins(bytes, JPEG_XMP) && xmp.length == 0) {
                        xmp = from(piece.read(bytes), JPEG_XMP.length());
                    } else if (piece.begins(bytes, ExifBlock.MARK) && exif.length == 0) {
                        exif = piece.read(bytes);
                    }
                }
                case "APP13" -> {
                    if (piece.begins(bytes, PHOTOSHOP)) {
                        resources.write(from(piece.read(bytes), PHOTOSHOP.length()));
                    }
                }
                case "iTXt" -> {
                    if (piece.begins(bytes, PNG_XMP) && xmp.length == 0) {
                        xmp = international(piece.read(bytes));
                    }
                }
                case "XMP " -> xmp = piece.read(bytes);
                case "eXIf", "EXIF" -> exif = piece.read(bytes);
                case "application" -> {
                    if (piece.begins(bytes, GIF_XMP)) {
                        byte[] body = from(piece.read(bytes), GIF_XMP.length());
                        xmp = Arrays.copyOf(body, Math.max(0, body.length - GIF_TRAILER));
                    }
                }
                default -> {
                    // Pixels and what belongs to them.
                }
            }
        }
        return new Blocks(xmp, iim(resources.toByteArray()), exif);
    }

    byte[] xmp() {
        return xmp;
    }

    byte[] iim() {
        return iim;
    }

    byte[] exif() {
        return exif;
    }

    boolean areEmpty() {
        return xmp.length == 0 && iim.length == 0 && exif.length == 0;
    }

    /** Photoshop's image resources: 8BIM, a number, a name of even length, a length, data of even length. */
    private static byte[] iim(byte[] resources) {
        int at = 0;
        while (at + 12 <= resources.length && new String(resources, at, 4, ISO_8859_1).equals("8BIM")) {
            int number = ((resources[at + 4] & 0xFF) << 8) | (resources[at + 5] & 0xFF);
            int name = 1 + (resources[at + 6] & 0xFF);
            int size = at + 6 + name + (name & 1);
            if (size + 4 > resources.length) {
                break;
            }
            long length = ByteBuffer.wrap(resources).getInt(size) & 0xFFFFFFFFL;
            int end = (int) Math.min(size + 4 + length, resources.length);
            if (number == IIM) {
                return Arrays.copyOfRange(resources, size + 4, end);
            }
            at = end + ((end - size) & 1);
        }
        return NOTHING;
    }

    /** The text of an iTXt chunk, by PNG's section 11.3.3.4: keyword, two flags, language, translated keyword, text. */
    private static byte[] international(byte[] chunk) {
        int flags = PNG_XMP.length();
        int at = flags + 2;
        for (int names = 0; names < 2; names++) {
            while (at < chunk.length && chunk[at] != 0) {
                at++;
            }
            at++;
        }
        byte[] text = from(chunk, at);
        return flags < chunk.length && chunk[flags] == 1 ? inflated(text) : text;
    }

    private static byte[] inflated(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] text = new byte[MOST_INFLATED];
            int length = inflater.inflate(text);
            return Arrays.copyOf(text, length);
        } catch (DataFormatException e) {
            return NOTHING;
        } finally {
            inflater.end();
        }
    }

    private static byte[] from(byte[] bytes, int start) {
        return start >= bytes.length ? NOTHING : Arrays.copyOfRange(bytes, start, bytes.length);
    }
}
