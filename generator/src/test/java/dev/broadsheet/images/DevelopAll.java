package dev.broadsheet.images;

import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Recipe;
import dev.broadsheet.model.Recipe.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds and develops every file of a folder in a Java of its own, and tells what became of each in one line. */
final class DevelopAll {
    private static final long MEMORY = 256_000_000;

    private DevelopAll() {}

    public static void main(String[] args) throws IOException {
        Darkroom darkroom = new Darkroom(MEMORY);
        List<Path> files;
        try (var all = Files.list(Path.of(args[0]))) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            System.out.println(file.getFileName() + " " + told(darkroom, file));
        }
    }

    static String told(Darkroom darkroom, Path file) {
        try {
            Picture picture = Prints.found(file);
            darkroom.develop(file, picture, List.of(Recipe.whole(picture, 320, Kind.WEBP)));
            return "was developed";
        } catch (UnreadablePictureException e) {
            return e.reason();
        }
    }
}
