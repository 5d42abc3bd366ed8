package dev.broadsheet.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class EyeCatcherTest {
    @Test
    void unrestCatchesTheEye() {
        BufferedImage sea = Quarters.plain(160, 90, 0x4477AA);
        Quarters.speckle(sea, 20, 30, 30);
        assertThat(EyeCatcher.find(Bitmap.of(sea), 1, 1).x()).isLessThan(0.35);
    }

    @Test
    void skinOfAnyShadeCatchesTheEyeMoreThanAnotherColourOfTheSameLight() {
        for (int skin : new int[] {0xF1C9A5, 0xC68A5E, 0x8D5A3B, 0x5A3825}) {
            BufferedImage room = Quarters.plain(160, 60, 0x808080);
            room.createGraphics().drawImage(Quarters.plain(20, 30, skin), 125, 15, null);
            room.createGraphics().drawImage(Quarters.plain(20, 30, 0x5F8F7F), 15, 15, null);
            assertThat(EyeCatcher.find(Bitmap.of(room), 1, 1).x())
                    .as(Integer.toHexString(skin))
                    .isGreaterThan(0.6);
        }
    }

    @Test
    void aPictureHigherThanWideIsCroppedNearItsUpperThird() {
        BufferedImage even = Quarters.plain(80, 160, 0x808080);
        for (int top = 0; top < 160; top += 20) {
            for (int left = 0; left < 80; left += 20) {
                Quarters.speckle(even, left, top, 20);
            }
        }
        assertThat(EyeCatcher.find(Bitmap.of(even), 1, 1).y()).isBetween(0.25, 0.45);
    }

    @Test
    void nothingCatchesTheEyeInThePlainMiddle() {
        assertThat(EyeCatcher.find(Bitmap.of(Quarters.plain(160, 90, 0x4477AA)), 1, 1)
                        .x())
                .isBetween(0.49, 0.51);
    }
}
