package dev.broadsheet.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** One file of the default theme, read without the others. */
public final class PackagedFile {
    private PackagedFile() {}

    /**
     * Its text.
     *
     * @param name below the theme's folder: {@code archetypes/article.md}
     * @throws IOException when the plugin lacks it
     */
    public static String text(String name) throws IOException {
        try (InputStream in = PackagedFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException("the default theme lacks " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
