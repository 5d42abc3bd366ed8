package dev.broadsheet.images;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageWriteParam;

/**
 * Writes WebP through Google's libwebp, a native library that travels in a jar. Each class loader unpacks its own copy
 * under a name of its own, for a JVM loads no file twice.
 */
public final class Webp {
    private static final String UNPACK = "com.luciad.imageio.webp.tmpdir";
    private static final float QUALITY = 0.8f;

    /** Of 0 to 6: higher ones take three times as long and make no better picture of the same length. */
    private static final int METHOD = 2;

    private Webp() {}

    /** Whether it can be written on this machine: there may be no such library for its system, or no room to unpack it. */
    public static boolean isThere() {
        return Library.LOADED;
    }

    /**
     * A file of lossy WebP.
     *
     * @throws UnsatisfiedLinkError when it cannot be written on this machine
     */
    static byte[] encode(BufferedImage image) {
        if (!Library.LOADED) {
            throw new UnsatisfiedLinkError("libwebp");
        }
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        WebPImageWriterSpi provider = new WebPImageWriterSpi();
        WebPWriteParam param =
                (WebPWriteParam) provider.createWriterInstance(null).getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionType(CompressionType.Lossy);
        param.setCompressionQuality(QUALITY);
        param.setMethod(METHOD);
        return Press.written(provider.createWriterInstance(null), param, image);
    }

    private static final class Library {
        static final boolean LOADED = load();

        /** By writing one pixel. Into a folder of our own, for the library reads all of the folder that it unpacks to. */
        private static boolean load() {
            String before = System.getProperty(UNPACK);
            try {
                if (before == null) {
                    Path folder = Files.createTempDirectory("broadsheet-webp");
                    folder.toFile().deleteOnExit();
                    System.setProperty(UNPACK, folder.toString());
                }
                return encoded(new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR)).length > 0;
            } catch (IOException | LinkageError | RuntimeException e) {
                return false;
            } finally {
                if (before == null) {
                    System.clearProperty(UNPACK);
                }
            }
        }
    }
}
