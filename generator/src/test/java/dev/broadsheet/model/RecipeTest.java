package dev.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.Caption.Focus;
import dev.broadsheet.model.Picture.Format;
import dev.broadsheet.model.Picture.Root;
import dev.broadsheet.model.Recipe.Kind;
import org.junit.jupiter.api.Test;

class RecipeTest {
    private static final Picture BRIDGE = picture(3000, 2000);

    @Test
    void theWholePictureKeepsItsProportionsAndIsNeverEnlarged() {
        assertThat(Recipe.whole(BRIDGE, 640, Kind.WEBP)).isEqualTo(new Recipe(Kind.WEBP, 640, 427, false, null));
        assertThat(Recipe.whole(BRIDGE, 9000, Kind.WEBP)).isEqualTo(new Recipe(Kind.WEBP, 3000, 2000, false, null));
        assertThat(Recipe.whole(picture(9000, 2), 640, Kind.WEBP).height()).isEqualTo(1);
    }

    @Test
    void aCropIsAsLargeAsThePictureAllows() {
        Focus left = new Focus(0.2, 0.5);
        assertThat(Recipe.crop(BRIDGE, 16, 9, 1200, left, Kind.JPEG))
                .isEqualTo(new Recipe(Kind.JPEG, 1200, 675, true, left));
        assertThat(Recipe.crop(BRIDGE, 1, 1, 2400, null, Kind.JPEG))
                .isEqualTo(new Recipe(Kind.JPEG, 2000, 2000, true, null));
    }

    @Test
    void aPictureOfTheRightProportionsIsNotCropped() {
        assertThat(Recipe.crop(BRIDGE, 3, 2, 1200, new Focus(0.2, 0.5), Kind.JPEG))
                .isEqualTo(Recipe.whole(BRIDGE, 1200, Kind.JPEG));
    }

    @Test
    void whateverChangesTheBytesChangesThePrint() {
        Recipe recipe = Recipe.crop(BRIDGE, 16, 9, 1200, null, Kind.JPEG);
        assertThat(recipe.print(BRIDGE))
                .isEqualTo(Recipe.crop(BRIDGE, 16, 9, 1200, null, Kind.JPEG).print(BRIDGE))
                .isNotEqualTo(Recipe.crop(BRIDGE, 16, 9, 1200, null, Kind.WEBP).print(BRIDGE))
                .isNotEqualTo(Recipe.crop(BRIDGE, 16, 9, 1199, null, Kind.JPEG).print(BRIDGE))
                .isNotEqualTo(Recipe.crop(BRIDGE, 16, 9, 1200, new Focus(0.5, 0.5), Kind.JPEG)
                        .print(BRIDGE))
                .isNotEqualTo(recipe.print(new Picture(
                        Root.CONTENT,
                        "bridge.jpg",
                        "cd",
                        1,
                        3000,
                        2000,
                        Format.JPEG,
                        false,
                        false,
                        PictureNotes.NONE)));
    }

    private static Picture picture(int width, int height) {
        return new Picture(
                Root.CONTENT, "bridge.jpg", "ab", 1, width, height, Format.JPEG, false, false, PictureNotes.NONE);
    }
}
