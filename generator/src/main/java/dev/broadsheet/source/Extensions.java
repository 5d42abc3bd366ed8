package dev.broadsheet.source;

import java.util.List;
import java.util.Locale;

/** What a file is, by its name alone. */
public final class Extensions {
    private static final List<String> PICTURES =
            List.of("jpg", "jpeg", "png", "gif", "webp", "avif", "heic", "heif", "bmp", "svg");

    private static final List<String> YAML = List.of("yml", "yaml", "json");

    private Extensions() {}

    /** Whether a file name ends like a picture's, whatever the case. */
    public static boolean isPicture(String path) {
        return PICTURES.contains(of(path));
    }

    /** Whether a file name ends like that of YAML, which JSON is a part of. */
    public static boolean isYaml(String path) {
        return YAML.contains(of(path));
    }

    /** What follows the last full stop of the name, in lower case; empty when there is none. */
    public static String of(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 || path.indexOf('/', dot) >= 0
                ? ""
                : path.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
