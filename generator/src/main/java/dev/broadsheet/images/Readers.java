package dev.broadsheet.images;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import dev.broadsheet.model.Picture.Format;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ServiceRegistry;

/**
 * The decoders. They are named here and not looked up: what else is registered in this JVM, by other plugins of a build,
 * changes nothing, and nothing of ours is registered for others.
 */
final class Readers {
    private static final String JDK = "com.sun.imageio.plugins.";

    private Readers() {}

    static ImageReader of(Format format) {
        try {
            return switch (format) {
                case JPEG -> Jpeg.READERS.createReaderInstance(null);
                case PNG -> jdk("png.PNGImageReaderSpi").createReaderInstance(null);
                case GIF -> jdk("gif.GIFImageReaderSpi").createReaderInstance(null);
                case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
                case AVIF, BMP, SVG -> throw new IllegalArgumentException(format + " is published as it is");
            };
        } catch (IOException e) {
            throw new IllegalStateException("making a reader opens no file", e);
        }
    }

    /** Java's own reader, found in a registry of its own by the reader that mends what that cannot. */
    private static final class Jpeg {
        private static final ImageReaderSpi READERS = new JPEGImageReaderSpi();

        static {
            ServiceRegistry registry =
                    new ServiceRegistry(List.<Class<?>>of(ImageReaderSpi.class).iterator());
            registry.registerServiceProvider(jdk("jpeg.JPEGImageReaderSpi"), ImageReaderSpi.class);
            registry.registerServiceProvider(READERS, ImageReaderSpi.class);
        }
    }

    private static ImageReaderSpi jdk(String name) {
        Iterator<ImageReaderSpi> all = IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, true);
        while (all.hasNext()) {
            ImageReaderSpi provider = all.next();
            if (provider.getClass().getName().equals(JDK + name)) {
                return provider;
            }
        }
        throw new IllegalStateException("this Java has no " + JDK + name);
    }
}
