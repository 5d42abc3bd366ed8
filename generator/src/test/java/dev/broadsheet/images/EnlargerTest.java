package dev.broadsheet.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EnlargerTest {
    /** Half white and half black is half the light: 188 on sRGB's curve. Whoever averages samples gets 128. */
    @Test
    void whatIsTooFineToBeSeenKeepsItsLight() {
        Bitmap board = new Bitmap(400, 400, 1);
        for (int i = 0; i < board.samples().length; i++) {
            board.samples()[i] = (byte) ((i % 400 + i / 400) % 2 == 0 ? 255 : 0);
        }
        for (int side : new int[] {200, 150, 70, 30}) {
            Bitmap seen = Enlarger.project(new Pyramid(board), Window.all(new Size(400, 400)), new Size(side, side));
            int middle = seen.samples()[side / 2 * side + side / 2] & 255;
            assertThat(middle).as(side + " pixels").isBetween(187, 189);
        }
    }

    @Test
    void aPlainColourStaysAsItIsToTheEdge() {
        Bitmap plain = new Bitmap(333, 222, 3);
        Arrays.fill(plain.samples(), (byte) 77);
        Bitmap seen = Enlarger.project(new Pyramid(plain), new Window(10.5, 3.25, 300, 200), new Size(60, 40));
        assertThat(seen.samples()).containsOnly((byte) 77);
    }

    @Test
    void aPictureAtItsOwnSizeIsNotTouched() {
        Bitmap quarters = Bitmap.of(Quarters.image(64, 48));
        assertThat(Enlarger.project(new Pyramid(quarters), Window.all(new Size(64, 48)), new Size(64, 48)))
                .isSameAs(quarters);
    }

    @Test
    void anEdgeStaysWhereItIsWhicheverLevelItComesFrom() {
        Bitmap edge = new Bitmap(960, 10, 1);
        for (int i = 0; i < edge.samples().length; i++) {
            edge.samples()[i] = (byte) (i % 960 < 480 ? 0 : 255);
        }
        for (int width : new int[] {480, 240, 120, 60}) {
            Bitmap seen = Enlarger.project(new Pyramid(edge), Window.all(new Size(960, 10)), new Size(width, 4));
            assertThat(seen.samples()[width / 2 - 1] & 255).as(width + " wide").isLessThan(90);
            assertThat(seen.samples()[width / 2] & 255).as(width + " wide").isGreaterThan(210);
        }
    }
}
