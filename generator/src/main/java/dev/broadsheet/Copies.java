package dev.broadsheet;

import dev.broadsheet.images.Album;
import dev.broadsheet.model.Picture;
import dev.broadsheet.plan.Addresses;
import dev.broadsheet.source.StaticFolder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The files that are published as they are, each with the path that it gets. */
final class Copies {
    private Copies() {}

    /**
     * Pictures that readers see, and the static folder, but for what only withheld stories name.
     *
     * @param shown every picture on a page
     * @param asTheyAre those of them that pages show as they are; of the others they show renditions
     * @param isLinked whether some page leads to an address
     */
    static Map<String, Path> of(
            StaticFolder staticFiles,
            Album album,
            Set<Picture> shown,
            Set<Picture> asTheyAre,
            Withheld withheld,
            Predicate<String> isLinked) {
        Map<String, Path> copies = new TreeMap<>();
        for (String path : staticFiles.files()) {
            copies.put(path, staticFiles.file(path));
        }
        for (Picture picture : withheld.pictures()) {
            if (picture.root() == Picture.Root.STATIC
                    && !shown.contains(picture)
                    && !isLinked.test("/" + picture.path())) {
                copies.remove(picture.path());
            }
        }
        for (String address : withheld.addresses()) {
            if (!isLinked.test(address)) {
                copies.remove(address.substring(1));
            }
        }
        for (Picture picture : asTheyAre) {
            copies.put(Addresses.of(picture).substring(1), album.file(picture));
        }
        return copies;
    }
}
