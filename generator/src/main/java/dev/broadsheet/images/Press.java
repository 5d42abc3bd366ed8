package dev.broadsheet.images;

import dev.broadsheet.model.Recipe.Kind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Turns pixels into files. The qualities were measured: generator/docs/decisions/0015-pictures.md has the figures. */
final class Press {
    private static final float JPEG_QUALITY = 0.8f;

    private Press() {}

    static byte[] print(Bitmap bitmap, Kind kind) {
        return switch (kind) {
            case WEBP -> Webp.encode(bitmap.coloured().image());
            case JPEG -> jpeg(bitmap.opaque().image());
            case PNG -> png(bitmap.image());
        };
    }

    /** Progressive: smaller, and the whole of it is seen before all of it is there. */
    private static byte[] jpeg(BufferedImage image) {
        ImageWriter writer = writer("jpeg.JPEGImageWriterSpi");
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(JPEG_QUALITY);
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return written(writer, param, image);
    }

    private static byte[] png(BufferedImage image) {
        ImageWriter writer = writer("png.PNGImageWriterSpi");
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0);
        return written(writer, param, image);
    }

    /**
     * Writes with one writer, not through {@link ImageIO#write}, which returns false where it knows none and writes
     * nothing.
     */
    static byte[] written(ImageWriter writer, ImageWriteParam param, BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes what it is given", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Java's own: another plugin of the build may have registered others. */
    private static ImageWriter writer(String name) {
        Iterator<ImageWriterSpi> all = IIORegistry.getDefaultInstance().getServiceProviders(ImageWriterSpi.class, true);
        while (all.hasNext()) {
            ImageWriterSpi provider = all.next();
            if (provider.getClass().getName().equals("com.sun.imageio.plugins." + name)) {
                try {
                    return provider.createWriterInstance(null);
                } catch (IOException e) {
                    throw new UncheckedIOException("making a writer opens no file", e);
                }
            }
        }
        throw new IllegalStateException("this Java has no " + name);
    }
}
