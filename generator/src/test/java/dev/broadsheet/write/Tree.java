package dev.broadsheet.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A site as text by path: what a test publishes, and what it finds. */
final class Tree {
    private Tree() {}

    /** Path, text, path, text … */
    static Map<String, String> of(String... pathsAndTexts) {
        Map<String, String> tree = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            tree.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return tree;
    }

    /** Every file and every empty folder (as an empty text under a path that ends in a slash). */
    static Map<String, String> at(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        if (!Files.exists(folder)) {
            return tree;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(p -> !p.equals(folder)).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    tree.put(name, Files.isSymbolicLink(path) ? "link" : Files.readString(path, UTF_8));
                } else if (isEmpty(path)) {
                    tree.put(name + "/", "");
                }
            }
        }
        return tree;
    }

    static Published publish(Path output, Map<String, String> tree, Disk disk) throws IOException {
        try (Publisher publisher = Publisher.open(output, Duration.ofSeconds(5), disk)) {
            for (Map.Entry<String, String> file : tree.entrySet()) {
                publisher.write(file.getKey(), file.getValue().getBytes(UTF_8));
            }
            return publisher.commit();
        }
    }

    static Published publish(Path output, Map<String, String> tree) throws IOException {
        return publish(output, tree, new Disk());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }
}
