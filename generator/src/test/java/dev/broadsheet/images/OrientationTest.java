package dev.broadsheet.images;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.Caption.Focus;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Recipe;
import dev.broadsheet.model.Recipe.Kind;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPictureHeldInAnyWayIsShownUpright(int exif) throws Exception {
        Path file = Files.write(
                folder.resolve("a.jpg"),
                Drawn.turned(Quarters.written(stored(Quarters.image(480, 320), exif), "jpg"), exif));
        Picture picture = Prints.found(file);
        assertThat(picture.width()).isEqualTo(480);
        assertThat(picture.height()).isEqualTo(320);
        BufferedImage whole = Prints.developed(file, picture, Recipe.whole(picture, 96, Kind.JPEG));
        assertThat(whole.getWidth()).isEqualTo(96);
        Quarters.assertUpright(whole);
        BufferedImage crop =
                Prints.developed(file, picture, Recipe.crop(picture, 1, 2, 80, new Focus(0, 0), Kind.JPEG));
        assertThat(Prints.rgb(crop, 40, 40)).satisfies(Quarters::isRed);
        assertThat(Prints.rgb(crop, 40, 120)[2]).isGreaterThan(240);
    }

    /** How the camera stores what is seen upright: the turn that Exif's number undoes. */
    private static BufferedImage stored(BufferedImage upright, int exif) {
        int w = upright.getWidth();
        int h = upright.getHeight();
        AffineTransform turn =
                switch (exif) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, -1, 1, 0, 0, w);
                    case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
                    case 8 -> new AffineTransform(0, 1, -1, 0, h, 0);
                    default -> new AffineTransform();
                };
        BufferedImage stored = new BufferedImage(exif > 4 ? h : w, exif > 4 ? w : h, BufferedImage.TYPE_INT_RGB);
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(upright, stored);
    }
}
