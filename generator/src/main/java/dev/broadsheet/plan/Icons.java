package dev.broadsheet.plan;

import dev.broadsheet.notices.WebManifest;
import dev.broadsheet.page.SiteIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The newspaper's icons, each with where it lies.
 *
 * @param drawing an icon for every size, which browsers prefer; null when there are only pixels
 * @param pixels by what each is for
 */
public record Icons(@Nullable String drawing, Map<Use, String> pixels) {
    /** What an icon of pixels is for. */
    public enum Use {
        TAB(48),
        TOUCH(180),
        HOME(192),
        SPLASH(512),
        /** With a margin that may be cut off, so that it fills whatever shape a home screen has. */
        MASKABLE(512);

        private final int size;

        Use(int size) {
            this.size = size;
        }

        /** Width and height in pixels. */
        public int size() {
            return size;
        }

        /** The name of its file, without fingerprint and ending. */
        public String stem() {
            return this == MASKABLE ? "icon-maskable-" + size : "icon-" + size;
        }
    }

    public Icons {
        pixels = Map.copyOf(pixels);
    }

    /** For the head of each page. */
    List<SiteIcon> links(UnaryOperator<String> href) {
        List<SiteIcon> links = new ArrayList<>();
        if (drawing != null) {
            links.add(new SiteIcon("icon", href.apply(drawing), "image/svg+xml", null));
        } else if (pixels.containsKey(Use.TAB)) {
            links.add(link("icon", Use.TAB, href));
        }
        if (pixels.containsKey(Use.TOUCH)) {
            links.add(link("apple-touch-icon", Use.TOUCH, href));
        }
        return links;
    }

    List<WebManifest.Icon> forHomeScreens(UnaryOperator<String> href) {
        List<WebManifest.Icon> icons = new ArrayList<>();
        for (Use use : List.of(Use.HOME, Use.SPLASH, Use.MASKABLE)) {
            String address = pixels.get(use);
            if (address != null) {
                icons.add(new WebManifest.Icon(
                        href.apply(address), use.size(), use == Use.MASKABLE ? "maskable" : "any"));
            }
        }
        return icons;
    }

    private SiteIcon link(String rel, Use use, UnaryOperator<String> href) {
        return new SiteIcon(rel, href.apply(pixels.getOrDefault(use, "")), "image/png", use.size() + "x" + use.size());
    }
}
