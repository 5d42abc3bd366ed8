package dev.broadsheet.images;

import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Recipe;
import dev.broadsheet.model.Recipe.Kind;
import dev.broadsheet.workers.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes three widths, each as WebP and as JPEG, of every picture of a folder: what src/bench/pictures races with.
 * Usage: {@code DevelopFolder <pictures> <output> <threads>}.
 */
public final class DevelopFolder {
    private static final int[] WIDTHS = {1600, 960, 480};

    private DevelopFolder() {}

    public static void main(String[] args) throws IOException {
        Path output = Files.createDirectories(Path.of(args[1]));
        Darkroom darkroom = new Darkroom(Runtime.getRuntime().maxMemory() / 2);
        List<Path> files;
        try (var all = Files.list(Path.of(args[0]))) {
            files = all.sorted().toList();
        }
        try (Workers workers = new Workers(Integer.parseInt(args[2]), Duration.ofMinutes(5))) {
            int made = workers
                    .map(files, file -> develop(darkroom, file, output), (file, failure) -> {
                        throw new IllegalStateException(file + " " + failure);
                    })
                    .stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            System.out.println(made + " renditions");
        }
    }

    private static int develop(Darkroom darkroom, Path file, Path output) {
        try {
            Picture picture = Prints.found(file);
            List<Recipe> recipes = new ArrayList<>();
            for (int width : WIDTHS) {
                recipes.add(Recipe.whole(picture, width, Kind.WEBP));
                recipes.add(Recipe.whole(picture, width, Kind.JPEG));
            }
            List<byte[]> made = darkroom.develop(file, picture, recipes);
            for (int i = 0; i < made.size(); i++) {
                Recipe recipe = recipes.get(i);
                String name = picture.digest().substring(0, 16) + "-" + recipe.width() + "."
                        + recipe.kind().extension();
                Files.write(output.resolve(name), made.get(i));
            }
            return made.size();
        } catch (UnreadablePictureException e) {
            throw new IllegalStateException(file + " " + e.reason(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
