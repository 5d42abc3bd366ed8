package dev.broadsheet.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.images.IimReader.Tag;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The rights in a picture for programs that read nothing but IIM 4.2, in UTF-8, cut to what its fields take. */
final class IimWriter {
    private final ByteArrayOutputStream iim = new ByteArrayOutputStream();

    private IimWriter() {}

    /** As one of Photoshop's image resources, which is how a JPEG carries it; empty when there is nothing to say. */
    static byte[] of(Imprint rights) {
        IimWriter writer = new IimWriter();
        writer.set(1, 90, "\u001b%G".getBytes(ISO_8859_1));
        writer.set(2, 0, new byte[] {0, 4});
        int empty = writer.iim.size();
        rights.creators().forEach(creator -> writer.set(Tag.BY_LINE, creator));
        if (rights.credit() != null) {
            writer.set(Tag.CREDIT, rights.credit());
        }
        if (rights.copyright() != null) {
            writer.set(Tag.COPYRIGHT, rights.copyright());
        }
        return writer.iim.size() == empty ? new byte[0] : resource(writer.iim.toByteArray());
    }

    private void set(Tag tag, String value) {
        byte[] bytes = value.getBytes(UTF_8);
        int end = Math.min(bytes.length, tag.longest);
        while (end > 0 && end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        set(2, tag.number, Arrays.copyOf(bytes, end));
    }

    private void set(int dataSet, int number, byte[] value) {
        iim.write(0x1C);
        iim.write(dataSet);
        iim.write(number);
        iim.write(value.length >> 8);
        iim.write(value.length);
        iim.writeBytes(value);
    }

    private static byte[] resource(byte[] iim) {
        ByteArrayOutputStream resource = new ByteArrayOutputStream();
        resource.writeBytes((Blocks.PHOTOSHOP + "8BIM\u0004\u0004\0\0").getBytes(ISO_8859_1));
        resource.writeBytes(Montage.four(iim.length));
        resource.writeBytes(iim);
        if (iim.length % 2 != 0) {
            resource.write(0);
        }
        return resource.toByteArray();
    }
}
