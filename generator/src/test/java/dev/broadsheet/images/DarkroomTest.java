package dev.broadsheet.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.TestPictures;
import dev.broadsheet.model.Caption.Focus;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Recipe;
import dev.broadsheet.model.Recipe.Kind;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DarkroomTest {
    private static final long MEMORY = 100_000_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aRenditionHasTheSizeAndKindOfItsRecipe(Kind kind) throws Exception {
        Path file = Files.write(folder.resolve("a.jpg"), Quarters.jpeg(800, 600));
        Picture picture = Prints.found(file);
        BufferedImage seen = Prints.developed(file, picture, Recipe.whole(picture, 320, kind));
        assertThat(seen.getWidth()).isEqualTo(320);
        assertThat(seen.getHeight()).isEqualTo(240);
        Quarters.assertUpright(seen);
    }

    @Test
    void bytesDependOnThePictureAndTheRecipeAndOnNothingElseThatIsMade() throws Exception {
        Path file = Files.write(folder.resolve("a.jpg"), Quarters.jpeg(1500, 1000));
        Picture picture = Prints.found(file);
        List<Recipe> recipes = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (int width : new int[] {1200, 640, 200}) {
                recipes.add(Recipe.whole(picture, width, kind));
            }
            recipes.add(Recipe.crop(picture, 1, 1, 500, null, kind));
        }
        List<byte[]> together = new Darkroom(MEMORY).develop(file, picture, recipes);
        for (int i = recipes.size() - 1; i >= 0; i--) {
            assertThat(new Darkroom(MEMORY).develop(file, picture, List.of(recipes.get(i))))
                    .containsExactly(together.get(i));
        }
    }

    @Test
    void manyWorkersShareASmallBudgetAndMakeTheSameBytes() throws Exception {
        Path file = Files.write(folder.resolve("a.jpg"), Quarters.jpeg(600, 400));
        Picture picture = Prints.found(file);
        List<Recipe> recipes =
                List.of(Recipe.whole(picture, 300, Kind.WEBP), Recipe.crop(picture, 1, 1, 200, null, Kind.JPEG));
        Darkroom darkroom = new Darkroom(2_000_000);
        List<byte[]> alone = darkroom.develop(file, picture, recipes);
        var hands = Executors.newFixedThreadPool(8);
        try {
            Callable<List<byte[]>> task = () -> darkroom.develop(file, picture, recipes);
            for (Future<List<byte[]>> one : hands.invokeAll(java.util.Collections.nCopies(24, task))) {
                assertThat(one.get()).usingRecursiveComparison().isEqualTo(alone);
            }
        } finally {
            hands.shutdownNow();
        }
    }

    @Test
    void aPictureThatNeedsMoreMemoryThanThereIsSaysHowMuch() throws Exception {
        Path file = Files.write(folder.resolve("a.jpg"), Quarters.jpeg(800, 600));
        Picture picture = Prints.found(file);
        assertThatThrownBy(() ->
                        new Darkroom(1_000_000).develop(file, picture, List.of(Recipe.whole(picture, 100, Kind.JPEG))))
                .isInstanceOf(UnreadablePictureException.class)
                .hasMessage("needs 3 MB of memory where Java has given pictures 1 MB");
    }

    @Test
    void aFileThatHasChangedSinceItWasFoundIsNotTakenForWhatItWas() throws Exception {
        Path file = Files.write(folder.resolve("a.jpg"), Quarters.jpeg(800, 600));
        Picture picture = Prints.found(file);
        Files.write(file, Quarters.jpeg(400, 300));
        assertThatThrownBy(() -> Prints.developed(file, picture, Recipe.whole(picture, 100, Kind.JPEG)))
                .hasMessage("has changed while the site was built");
    }

    @Test
    void aCropKeepsItsFocus() throws Exception {
        Path file = Files.write(folder.resolve("a.jpg"), Quarters.jpeg(900, 300));
        Picture picture = Prints.found(file);
        BufferedImage left =
                Prints.developed(file, picture, Recipe.crop(picture, 1, 1, 300, new Focus(0.1, 0.5), Kind.PNG));
        BufferedImage right =
                Prints.developed(file, picture, Recipe.crop(picture, 1, 1, 300, new Focus(0.9, 0.5), Kind.PNG));
        assertThat(Prints.rgb(left, 290, 20)).satisfies(Quarters::isRed);
        assertThat(Prints.rgb(right, 10, 20)).satisfies(Quarters::isGreen);
    }

    @Test
    void aCropWithoutAFocusKeepsWhatCatchesTheEye() throws Exception {
        BufferedImage meadow = Quarters.plain(1200, 400, 0x6A8F5A);
        Quarters.speckle(meadow, 950, 100, 150);
        Path file = Files.write(folder.resolve("a.png"), Quarters.written(meadow, "png"));
        Picture picture = Prints.found(file);
        BufferedImage crop = Prints.developed(file, picture, Recipe.crop(picture, 1, 1, 400, null, Kind.PNG));
        int found = 0;
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 400; x++) {
                found += (crop.getRGB(x, y) & 0xFFFFFF) == 0x6A8F5A ? 0 : 1;
            }
        }
        assertThat(found).isGreaterThan(150 * 150 * 9 / 10);
    }

    @Test
    void aTransparentPngStaysTransparentAndIsLaidUponWhiteAsJpeg() throws Exception {
        BufferedImage ball = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        for (int y = 50; y < 150; y++) {
            for (int x = 50; x < 150; x++) {
                ball.setRGB(x, y, x < 100 ? 0xFFCC2200 : 0x80CC2200);
            }
        }
        Path file = Files.write(folder.resolve("a.png"), Quarters.written(ball, "png"));
        Picture picture = Prints.found(file);
        assertThat(picture.transparent()).isTrue();
        for (Kind kind : List.of(Kind.PNG, Kind.WEBP)) {
            BufferedImage seen = Prints.developed(file, picture, Recipe.whole(picture, 100, kind));
            assertThat(seen.getRGB(5, 5) >>> 24).as(kind.name()).isZero();
            assertThat(seen.getRGB(35, 50) >>> 24).as(kind.name()).isEqualTo(255);
            assertThat(seen.getRGB(65, 50) >>> 24).as(kind.name()).isBetween(126, 130);
            assertThat(Prints.rgb(seen, 35, 50)[0]).as(kind.name()).isBetween(195, 213);
        }
        BufferedImage jpeg = Prints.developed(file, picture, Recipe.whole(picture, 100, Kind.JPEG));
        assertThat(Prints.rgb(jpeg, 5, 5)).containsExactly(255, 255, 255);
        assertThat(Prints.rgb(jpeg, 65, 50)[0]).isBetween(222, 236);
    }

    @Test
    void edgesOfSomethingTransparentTakeNoColourFromWhatIsNotSeen() throws Exception {
        BufferedImage half = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 400; x++) {
                half.setRGB(x, y, x < 201 ? 0xFFFFFFFF : 0x00000000);
            }
        }
        Path file = Files.write(folder.resolve("a.png"), Quarters.written(half, "png"));
        Picture picture = Prints.found(file);
        BufferedImage seen = Prints.developed(file, picture, Recipe.whole(picture, 77, Kind.PNG));
        for (int x = 0; x < 77; x++) {
            if (seen.getRGB(x, 30) >>> 24 > 8) {
                assertThat(Prints.rgb(seen, x, 30)).as("column " + x).containsExactly(255, 255, 255);
            }
        }
    }

    @Test
    void whatMovesAndWhatIsDrawnInVectorsIsLeftAsItIs() throws Exception {
        Path png = Files.write(folder.resolve("a.png"), TestPictures.png(10, 10, 0));
        Path svg = Files.writeString(
                folder.resolve("a.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
        assertThat(Darkroom.canDevelop(Prints.found(png))).isTrue();
        assertThat(Darkroom.canDevelop(Prints.found(svg))).isFalse();
    }

    @Test
    void aPictureOfEveryKindThatIsReadCanBeDeveloped() throws Exception {
        for (String kind : List.of("jpg", "png", "gif")) {
            assertThat(Prints.whole(folder, "a." + kind, Drawn.picture(kind, 40, 30))
                            .getWidth())
                    .isEqualTo(40);
        }
        byte[] webp = Press.print(Bitmap.of(Quarters.plain(40, 30, 0x336699)), Kind.WEBP);
        BufferedImage seen = Prints.whole(folder, "a.webp", webp);
        assertThat(Prints.rgb(seen, 20, 15)[2]).isBetween(0x95, 0x9D);
    }

    @Test
    void halvesOfOddSizesKeepTheirPlace() throws IOException, UnreadablePictureException {
        Path file = Files.write(folder.resolve("a.png"), Quarters.written(Quarters.image(1001, 667), "png"));
        Picture picture = Prints.found(file);
        Quarters.assertUpright(Prints.developed(file, picture, Recipe.whole(picture, 60, Kind.PNG)));
    }
}
