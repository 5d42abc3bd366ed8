package dev.broadsheet.settings;

import dev.broadsheet.model.ArticleType;
import dev.broadsheet.model.HouseStyle;
import dev.broadsheet.model.Network;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what stands around articles: the keys {@code age}, {@code contents} and {@code share}. */
final class HouseStyleReader {
    private static final int MOST_DAYS = 36500;
    private static final Map<String, ArticleType> TYPES =
            Arrays.stream(ArticleType.values()).collect(Collectors.toUnmodifiableMap(ArticleType::id, type -> type));
    private static final Map<String, Network> NETWORKS =
            Arrays.stream(Network.values()).collect(Collectors.toUnmodifiableMap(Network::id, network -> network));

    private final SettingsReader site;

    HouseStyleReader(SettingsReader site) {
        this.site = site;
    }

    HouseStyle read() {
        return new HouseStyle(
                site.number(SettingKey.AGE, 0, MOST_DAYS),
                site.choices(SettingKey.CONTENTS_OF, TYPES),
                site.number(SettingKey.CONTENTS_FROM, 1, 100),
                site.choices(SettingKey.SHARE, NETWORKS));
    }
}
