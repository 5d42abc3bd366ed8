package dev.broadsheet.images;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.Recipe.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedPicturesTest {
    private static final long MEMORY = 100_000_000;

    @TempDir
    Path folder;

    @Test
    void whateverIsCutShortOrFlippedIsAPictureOrOneSentence() throws IOException {
        Darkroom darkroom = new Darkroom(MEMORY);
        SplittableRandom chance = new SplittableRandom(4);
        int refused = 0;
        int developed = 0;
        for (Map.Entry<String, byte[]> sound : sound().entrySet()) {
            for (int i = 0; i < 120; i++) {
                byte[] damaged = damaged(sound.getValue(), chance);
                Path file = Files.write(folder.resolve(sound.getKey()), damaged);
                String told = DevelopAll.told(darkroom, file);
                if (told.equals("was developed")) {
                    developed++;
                } else {
                    refused++;
                    assertThat(told).matches("(is|has|needs|cannot) .*[^.]");
                }
            }
        }
        assertThat(refused).isGreaterThan(100);
        assertThat(developed).isGreaterThan(50);
    }

    @Test
    void aPictureCutAtAnyPlaceIsRefused() throws IOException {
        Darkroom darkroom = new Darkroom(MEMORY);
        for (Map.Entry<String, byte[]> sound : sound().entrySet()) {
            byte[] bytes = sound.getValue();
            for (int tenth = 0; tenth < 10; tenth++) {
                byte[] cut = Arrays.copyOf(bytes, bytes.length * tenth / 10);
                Path file = Files.write(folder.resolve(sound.getKey()), cut);
                assertThat(DevelopAll.told(darkroom, file))
                        .as(sound.getKey() + ", " + tenth + " tenths of it")
                        .isNotEqualTo("was developed");
            }
        }
    }

    private static byte[] damaged(byte[] sound, SplittableRandom chance) {
        byte[] damaged = chance.nextInt(4) == 0 ? Arrays.copyOf(sound, chance.nextInt(sound.length)) : sound.clone();
        for (int flips = chance.nextInt(6); flips > 0 && damaged.length > 0; flips--) {
            int near = chance.nextBoolean() ? Math.min(damaged.length, 700) : damaged.length;
            damaged[chance.nextInt(near)] ^= (byte) (1 << chance.nextInt(8));
        }
        return damaged;
    }

    private static Map<String, byte[]> sound() throws IOException {
        Bitmap quarters = Bitmap.of(Quarters.image(200, 150));
        Map<String, byte[]> sound = new LinkedHashMap<>();
        sound.put("baseline.jpg", Drawn.turned(Quarters.jpeg(200, 150), 6));
        sound.put("progressive.jpg", Press.print(quarters, Kind.JPEG));
        sound.put("colours.png", Quarters.written(Quarters.image(200, 150), "png"));
        sound.put("palette.gif", Quarters.written(Quarters.image(200, 150), "gif"));
        sound.put("lossy.webp", Press.print(quarters, Kind.WEBP));
        return sound;
    }
}
