package dev.broadsheet.settings;

import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Similar;
import dev.broadsheet.settings.FrontMatterSettings.UnknownKeys;
import dev.broadsheet.yaml.YamlMap;
import dev.broadsheet.yaml.YamlPair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads how the newsroom spells front matter: the keys below {@code frontMatter}. */
final class SpellingReader {
    private final SettingsReader site;

    SpellingReader(SettingsReader site) {
        this.site = site;
    }

    FrontMatterSettings read() {
        UnknownKeys unknownKeys = site.choice(
                SettingKey.UNKNOWN_KEYS,
                Map.of("error", UnknownKeys.ERROR, "warn", UnknownKeys.WARN, "ignore", UnknownKeys.IGNORE));
        return new FrontMatterSettings(aliases(), unknownKeys);
    }

    /** By the newsroom's own key, the key that it stands for, or {@link FrontMatterSettings#IGNORE}. */
    private Map<String, String> aliases() {
        YamlMap map = site.map(SettingKey.ALIASES);
        Map<String, String> aliases = new LinkedHashMap<>();
        if (map == null) {
            return aliases;
        }
        List<String> known = new ArrayList<>(FrontMatterKey.keys());
        known.add(FrontMatterSettings.IGNORE);
        for (YamlPair pair : map.pairs()) {
            String path = SettingKey.ALIASES.path() + "." + pair.name();
            String target = site.strict().text(path, pair.value());
            if (target == null) {
                site.strict()
                        .report(
                                Rule.MISSING_KEY,
                                pair.key(),
                                "\"" + path + "\" is empty",
                                "name a key, or write ignore");
            } else if (known.contains(target)) {
                aliases.put(pair.name(), target);
            } else {
                String remedy = FrontMatterKey.of(target)
                        .map(key -> "write " + key.key())
                        .orElseGet(() -> Similar.remedy(target, known, "write one of " + String.join(", ", known)));
                site.strict().refuse(Rule.BAD_SETTING, path, pair.value(), remedy);
            }
        }
        return aliases;
    }
}
