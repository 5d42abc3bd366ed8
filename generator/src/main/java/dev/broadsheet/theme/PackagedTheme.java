package dev.broadsheet.theme;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The default theme, which travels beside this class: in a jar, or in a folder of classes. */
final class PackagedTheme {
    /** A file that every version of the theme has; the others lie beside and below it. */
    private static final String LANDMARK = "article.ftlh";

    private PackagedTheme() {}

    static List<ThemeFile> files() throws IOException {
        return filesBeside(PackagedTheme.class.getResource(LANDMARK));
    }

    static List<ThemeFile> filesBeside(URL landmark) throws IOException {
        if (landmark == null) {
            throw new IOException("the default theme is missing from the plugin");
        }
        return landmark.getProtocol().equals("jar") ? inJar(landmark) : inFolder(landmark);
    }

    private static List<ThemeFile> inJar(URL landmark) throws IOException {
        JarURLConnection connection = (JarURLConnection) landmark.openConnection();
        // A shared jar would be closed under the class loader's hands.
        connection.setUseCaches(false);
        String landmarkEntry = connection.getEntryName();
        String root = landmarkEntry.substring(0, landmarkEntry.length() - LANDMARK.length());
        List<ThemeFile> files = new ArrayList<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (!entry.isDirectory() && entry.getName().startsWith(root)) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        add(files, entry.getName().substring(root.length()), in.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private static List<ThemeFile> inFolder(URL landmark) throws IOException {
        Path root;
        try {
            root = Path.of(landmark.toURI()).resolveSibling("");
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
        List<ThemeFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                URI name = root.toUri().relativize(path.toUri());
                add(files, name.getPath(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static void add(List<ThemeFile> files, String name, byte[] bytes) {
        if (!name.endsWith(".class")) {
            files.add(new ThemeFile(name, "default-theme/" + name, bytes));
        }
    }
}
