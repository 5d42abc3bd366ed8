package dev.broadsheet.settings;

import dev.broadsheet.language.Slugs;
import dev.broadsheet.model.Partner;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.yaml.Strict;
import dev.broadsheet.yaml.YamlList;
import dev.broadsheet.yaml.YamlMap;
import dev.broadsheet.yaml.YamlPair;
import dev.broadsheet.yaml.YamlText;
import dev.broadsheet.yaml.YamlValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who takes stories by a feed of their own: {@code feeds.partners}. */
final class PartnersReader {
    static final Map<String, Boolean> TEXTS = Map.of("full", true, "excerpt", false);

    private static final List<String> KEYS =
            List.of("name", "id", "sections", "without", "count", "hours", "text", "pictures");
    private static final int MOST_STORIES = 500;
    /** Ten years. */
    private static final int MOST_HOURS = 87_600;

    private final Strict strict;
    private final String path;
    private final int count;
    private final boolean full;
    private final List<SectionWord> sections = new ArrayList<>();

    /**
     * @param path the key that the partners stand under
     * @param count the most stories of a feed for which nothing else is said
     * @param full likewise, whether it tells whole texts
     */
    PartnersReader(Strict strict, String path, int count, boolean full) {
        this.strict = strict;
        this.path = path;
        this.count = count;
        this.full = full;
    }

    List<Partner> partners(YamlValue value) {
        if (!(value instanceof YamlList list)) {
            strict.refuse(Rule.WRONG_TYPE, path, value, "write a list of partners, each with a name");
            return List.of();
        }
        List<Partner> partners = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlValue each : list.values()) {
            YamlMap map = strict.map(path, each);
            Partner partner = map == null ? null : partner(map);
            if (partner != null && !ids.add(partner.id())) {
                strict.report(
                        Rule.DUPLICATE_KEY,
                        each,
                        "two partners have the address /partners/" + partner.id() + "/",
                        "give one of them another id");
            } else if (partner != null) {
                partners.add(partner);
            }
        }
        return partners;
    }

    /** The sections that the partners take or leave, once they were read. */
    List<SectionWord> sections() {
        return sections;
    }

    private @Nullable Partner partner(YamlMap map) {
        strict.unknownKeys(map, KEYS);
        YamlPair named = map.get("name");
        String name = named == null ? null : strict.text(path + ".name", named.value());
        if (name == null) {
            // A name of another kind was just reported.
            if (named == null || named.value() instanceof YamlText) {
                strict.report(
                        Rule.MISSING_KEY,
                        map,
                        "this partner has no name",
                        "add a line such as \"name: Meridian News\"");
            }
            return null;
        }
        String id = id(map, name);
        Integer hours = number(map, "hours", MOST_HOURS);
        Integer most = number(map, "count", MOST_STORIES);
        YamlPair text = map.get("text");
        Boolean whole = text == null ? null : strict.choice(path + ".text", text.value(), TEXTS);
        YamlPair pictures = map.get("pictures");
        Boolean seen = pictures == null ? null : strict.flag(path + ".pictures", pictures.value());
        return id == null
                ? null
                : new Partner(
                        id,
                        name,
                        ids(map, "sections"),
                        ids(map, "without"),
                        most == null ? count : most,
                        hours == null ? null : Duration.ofHours(hours),
                        whole == null ? full : whole,
                        seen == null || seen);
    }

    private @Nullable String id(YamlMap map, String name) {
        YamlPair pair = map.get("id");
        YamlText written = pair == null ? null : strict.scalar(path + ".id", pair.value());
        String id = written == null ? Slugs.of(name) : written.text();
        if (Slugs.isSlug(id)) {
            return id;
        }
        String slug = Slugs.of(id);
        strict.report(
                Rule.BAD_SLUG,
                written == null ? map : written,
                "\"" + (written == null ? name : id) + "\" cannot be part of an address",
                slug.isEmpty() ? "write an id such as meridian-news" : "write \"id: " + slug + "\"");
        return null;
    }

    private @Nullable Integer number(YamlMap map, String key, int most) {
        YamlPair pair = map.get(key);
        return pair == null ? null : strict.number(path + "." + key, pair.value(), 1, most);
    }

    private Set<String> ids(YamlMap map, String key) {
        YamlPair pair = map.get(key);
        Set<String> ids = new HashSet<>();
        for (YamlText word : pair == null ? List.<YamlText>of() : strict.scalars(path + "." + key, pair.value())) {
            String id = word.text().strip();
            ids.add(id);
            sections.add(new SectionWord(path + "." + key, id, strict.place(word)));
        }
        return ids;
    }
}
