package dev.broadsheet;

import dev.broadsheet.images.IconPress;
import dev.broadsheet.images.UnreadablePictureException;
import dev.broadsheet.plan.Icons;
import dev.broadsheet.plan.Icons.Use;
import dev.broadsheet.plan.PlannedFile;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Similar;
import dev.broadsheet.settings.SettingKey;
import dev.broadsheet.settings.Settings;
import dev.broadsheet.source.StaticFolder;
import dev.broadsheet.theme.Asset;
import dev.broadsheet.theme.Theme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The newspaper's icons: made from the one picture that site.yml names, or else the theme's own.
 *
 * @param files those that have to be made
 */
record IconFiles(Icons icons, List<PlannedFile> files) {
    private static final String FAVICON = "favicon.ico";
    private static final String DRAWING = "favicon.svg";

    static IconFiles of(Settings settings, StaticFolder staticFiles, Theme theme, Problems problems) {
        String named = settings.homeScreen().icon();
        IconPress press = named == null ? null : press(named, settings, staticFiles, problems);
        return press == null ? ofTheme(theme) : pressed(press, staticFiles.named(String.valueOf(named)));
    }

    private static IconFiles pressed(IconPress press, String source) {
        Map<Use, String> addresses = new EnumMap<>(Use.class);
        List<PlannedFile> files = new ArrayList<>();
        for (Use use : Use.values()) {
            String address = "/assets/icons/" + use.stem() + "." + press.fingerprint() + ".png";
            addresses.put(use, address);
            files.add(new PlannedFile(address.substring(1), source, () -> press.icon(use.size(), use == Use.MASKABLE)));
        }
        files.add(new PlannedFile(
                FAVICON, source, () -> IconPress.ico(press.icon(Use.TAB.size(), false), Use.TAB.size())));
        return new IconFiles(new Icons(null, addresses), files);
    }

    private static IconFiles ofTheme(Theme theme) {
        Map<Use, String> addresses = new EnumMap<>(Use.class);
        List<PlannedFile> files = new ArrayList<>();
        String drawing = null;
        for (Asset asset : theme.assets()) {
            if (asset.name().equals(DRAWING)) {
                drawing = asset.path();
            }
            for (Use use : Use.values()) {
                if (asset.name().equals("icons/" + use.stem() + ".png")) {
                    addresses.put(use, asset.path());
                    if (use == Use.TAB) {
                        files.add(
                                new PlannedFile(FAVICON, "the theme", () -> IconPress.ico(asset.bytes(), use.size())));
                    }
                }
            }
        }
        return new IconFiles(new Icons(drawing, addresses), files);
    }

    private static @Nullable IconPress press(
            String named, Settings settings, StaticFolder staticFiles, Problems problems) {
        if (!staticFiles.files().contains(named)) {
            problems.report(
                    Rule.MISSING_PICTURE,
                    settings.place(SettingKey.ICON),
                    "there is no " + staticFiles.named(named),
                    Similar.remedy(named, staticFiles.files(), "put a square picture there"));
            return null;
        }
        try {
            return IconPress.of(staticFiles.file(named));
        } catch (UnreadablePictureException unreadable) {
            problems.report(
                    Rule.UNREADABLE_PICTURE,
                    settings.place(SettingKey.ICON),
                    staticFiles.named(named) + " " + unreadable.getMessage(),
                    "save it as a square PNG or JPEG of " + IconPress.LEAST + " pixels or more");
            return null;
        }
    }
}
