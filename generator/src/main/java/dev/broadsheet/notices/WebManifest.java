package dev.broadsheet.notices;

import dev.broadsheet.json.Json;
import dev.broadsheet.model.HomeScreen;
import dev.broadsheet.model.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How browsers install the newspaper: the W3C's Web Application Manifest. */
public final class WebManifest {
    /**
     * An icon to choose from.
     *
     * @param src a path from the root of the host, percent-encoded
     * @param size width and height in pixels
     * @param purpose {@code any}, or {@code maskable} when a fifth at each side may be cut off
     */
    public record Icon(String src, int size, String purpose) {}

    private WebManifest() {}

    /**
     * The manifest, as JSON.
     *
     * @param start the front page, a path from the root of the host that ends in a slash
     */
    public static String of(String name, HomeScreen screen, Language language, String start, List<Icon> icons) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("name", name);
        manifest.put("short_name", screen.shortName());
        manifest.put("id", start);
        manifest.put("start_url", start);
        manifest.put("scope", start);
        // The bar with "back" stays: a newspaper is read by going back and forth.
        manifest.put("display", "minimal-ui");
        manifest.put("lang", language.tag());
        manifest.put("dir", language.direction());
        manifest.put("theme_color", screen.themeColor());
        manifest.put("background_color", screen.backgroundColor());
        manifest.put("categories", List.of("news"));
        manifest.put("icons", icons.stream().map(WebManifest::icon).toList());
        return Json.of(manifest) + "\n";
    }

    private static Map<String, Object> icon(Icon icon) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("src", icon.src());
        members.put("sizes", icon.size() + "x" + icon.size());
        members.put("type", "image/png");
        members.put("purpose", icon.purpose());
        return members;
    }
}
