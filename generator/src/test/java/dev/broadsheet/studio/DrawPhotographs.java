package dev.broadsheet.studio;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Fills a folder with photographs of 12 megapixels as a camera would hand them over, to race with. Usage:
 * {@code DrawPhotographs <folder> <how many>}. No two are the same: five shots of each scene, each with its own frame,
 * exposure and grain. The same bytes each time on the same JDK.
 */
public final class DrawPhotographs {
    private static final int WIDTH = 4248;
    private static final int HEIGHT = 2832;
    private static final int SHOTS = 5;
    /** By how many pixels the photographer moves, at most. */
    private static final int SWAY = 48;

    private static final float QUALITY = 0.92f;

    private DrawPhotographs() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Files.createDirectories(Path.of(args[0]));
        int count = Integer.parseInt(args[1]);
        for (int i = 0; i < count; i += SHOTS) {
            BufferedImage scene = paint(i / SHOTS);
            for (int shot = i; shot < Math.min(count, i + SHOTS); shot++) {
                Files.write(
                        folder.resolve("photo-%03d.jpg".formatted(shot)),
                        DrawPictures.jpeg(shoot(scene, shot), QUALITY));
            }
        }
    }

    /** A scene, a little larger than a photograph of it. */
    private static BufferedImage paint(int index) {
        List<String> wide = Scenes.names().stream()
                .filter(name -> Scenes.named(name).w() == 1600)
                .toList();
        Palette[] lights = Palette.values();
        Palette light = lights[index % lights.length];
        Canvas canvas = new Canvas(WIDTH + SWAY, HEIGHT + SWAY, light, index);
        Scenes.named(wide.get(index % wide.size())).painting().accept(canvas);
        return Finish.of(canvas, 1);
    }

    /** One photograph of it: more noise in the shadows than in the lights, as a sensor has it. */
    private static BufferedImage shoot(BufferedImage scene, int shot) {
        SplittableRandom chance = new SplittableRandom(shot);
        int left = chance.nextInt(SWAY);
        int top = chance.nextInt(SWAY);
        double exposure = chance.nextDouble(0.85, 1.1);
        int[] row = new int[WIDTH];
        BufferedImage photograph = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            scene.getRGB(left, top + y, WIDTH, 1, row, 0, WIDTH);
            for (int x = 0; x < WIDTH; x++) {
                long grain = chance.nextLong();
                row[x] = lit(row[x] >> 16 & 255, exposure, (int) grain & 255) << 16
                        | lit(row[x] >> 8 & 255, exposure, (int) (grain >> 8) & 255) << 8
                        | lit(row[x] & 255, exposure, (int) (grain >> 16) & 255);
            }
            photograph.setRGB(0, y, WIDTH, 1, row, 0, WIDTH);
        }
        return photograph;
    }

    private static int lit(int value, double exposure, int grain) {
        double noise = (grain - 127.5) * (0.1 - value * 0.0002);
        return (int) Math.max(0, Math.min(255, Math.round(value * exposure + noise)));
    }
}
