package dev.broadsheet.studio;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Draws the pictures of the sample newspaper. Usage: {@code DrawPictures <folder> [part of a path]...}; it writes below
 * the folder only, and the same bytes each time on the same JDK.
 */
public final class DrawPictures {

    /** A file of a newspaper's picture desk should not be heavier than this. */
    private static final int HEAVIEST = 215_000;

    private DrawPictures() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Path.of(args[0]);
        for (Commission commission : Commission.all()) {
            boolean wanted = args.length == 1;
            for (int i = 1; i < args.length; i++) {
                wanted |= commission.path().contains(args[i]);
            }
            if (wanted) {
                Path file = folder.resolve(commission.path());
                Files.createDirectories(file.getParent());
                byte[] jpeg = draw(commission);
                Files.write(file, jpeg);
                System.out.println(commission.path() + "  " + jpeg.length / 1000 + " kB");
            }
        }
    }

    /** The finished JPEG with its IPTC block. */
    static byte[] draw(Commission commission) throws IOException {
        Scene scene = Scenes.named(commission.scene());
        Canvas canvas = new Canvas(scene.w(), scene.h(), commission.palette(), commission.seed());
        scene.painting().accept(canvas);
        BufferedImage picture = Finish.of(canvas, scene.brush());
        float quality = 0.86f;
        byte[] jpeg = jpeg(picture, quality);
        while (jpeg.length > HEAVIEST && quality > 0.5f) {
            quality -= 0.05f;
            jpeg = jpeg(picture, quality);
        }
        return IptcStamp.on(jpeg, commission);
    }

    static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
