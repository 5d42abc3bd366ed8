package dev.broadsheet.parse;

import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Severity;
import dev.broadsheet.settings.FrontMatterKey;
import dev.broadsheet.settings.FrontMatterSettings;
import dev.broadsheet.source.ArticleFile;
import dev.broadsheet.yaml.Strict;
import dev.broadsheet.yaml.YamlList;
import dev.broadsheet.yaml.YamlMap;
import dev.broadsheet.yaml.YamlPair;
import dev.broadsheet.yaml.YamlReader;
import dev.broadsheet.yaml.YamlText;
import dev.broadsheet.yaml.YamlValue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Front matter under the keys that the generator knows, whatever the newsroom calls them. */
final class FrontMatter {
    private final Map<FrontMatterKey, YamlPair> byKey = new EnumMap<>(FrontMatterKey.class);
    private final Problems problems;
    private final Strict strict;
    private final Place start;

    /**
     * Reads a file's front matter; null when it is no YAML, which has then been reported.
     *
     * @param allowed the keys that mean something here
     */
    static @Nullable FrontMatter read(
            ArticleFile file, FrontMatterSettings settings, Set<FrontMatterKey> allowed, Problems problems) {
        YamlMap map = YamlReader.readMap(file.frontMatter(), file.file(), file.frontMatterLine(), problems);
        return map == null ? null : new FrontMatter(map, settings, allowed, file, problems);
    }

    private FrontMatter(
            YamlMap map,
            FrontMatterSettings settings,
            Set<FrontMatterKey> allowed,
            ArticleFile file,
            Problems problems) {
        this.problems = problems;
        this.strict = new Strict(file.file(), problems);
        this.start = new Place(file.file(), Math.max(1, file.frontMatterLine() - 1), 0);
        Map<FrontMatterKey, List<YamlPair>> spelt = new EnumMap<>(FrontMatterKey.class);
        for (YamlPair pair : map.pairs()) {
            String target = settings.aliases().get(pair.name());
            if (FrontMatterSettings.IGNORE.equals(target)) {
                continue;
            }
            Optional<FrontMatterKey> key = FrontMatterKey.of(target == null ? pair.name() : target);
            if (key.isPresent() && allowed.contains(key.get())) {
                if (!isEmpty(pair.value())) {
                    spelt.computeIfAbsent(key.get(), none -> new ArrayList<>(1)).add(pair);
                }
            } else {
                strict.unknown(pair, allowed.stream().map(FrontMatterKey::key).toList());
            }
        }
        spelt.forEach((key, pairs) -> byKey.put(key, chosen(key, pairs, settings)));
    }

    /** What unknown keys weigh in front matter, as exceptions for {@link Problems#alike}. */
    static Map<Rule, Severity> weights(FrontMatterSettings settings) {
        return switch (settings.unknownKeys()) {
            case ERROR -> Map.of();
            case WARN -> Map.of(Rule.UNKNOWN_KEY, Severity.WARNING);
            case IGNORE -> Map.of(Rule.UNKNOWN_KEY, Severity.OFF);
        };
    }

    Strict strict() {
        return strict;
    }

    /** Reports what is not there, at the line that opens the front matter. */
    void missing(String message, String remedy) {
        problems.report(Rule.MISSING_KEY, start, message, remedy);
    }

    /** Reports what the file's path says wrongly, at the same line. */
    void misnamed(Rule rule, String message, String remedy) {
        problems.report(rule, start, message, remedy);
    }

    /** What stands under a key; null when it is absent or empty. */
    @Nullable
    YamlPair get(FrontMatterKey key) {
        return byKey.get(key);
    }

    /** One text on one line; null when there is none. */
    @Nullable
    String text(FrontMatterKey key) {
        YamlPair pair = get(key);
        return pair == null ? null : strict.text(pair.name(), pair.value());
    }

    /** An instant; null when there is none. */
    @Nullable
    Instant instant(FrontMatterKey key, ZoneId zone) {
        YamlPair pair = get(key);
        return pair == null ? null : instant(pair, zone);
    }

    /** An instant under any key, also of a map within the front matter. */
    @Nullable
    Instant instant(YamlPair pair, ZoneId zone) {
        String written = strict.text(pair.name(), pair.value());
        if (written == null) {
            return null;
        }
        try {
            return NewsDate.parse(written, zone);
        } catch (NewsDate.Impossible impossible) {
            strict.refuse(Rule.IMPOSSIBLE_DATE, pair.name(), pair.value(), impossible.remedy());
            return null;
        }
    }

    /**
     * One of several spellings of a key. Equal values are one. What site.yml maps is meant before what is only read as
     * the key; everything else might be either, and silence would throw one of them away.
     */
    private YamlPair chosen(FrontMatterKey key, List<YamlPair> pairs, FrontMatterSettings settings) {
        List<YamlPair> meant = pairs.stream()
                .filter(pair -> settings.aliases().containsKey(pair.name()))
                .toList();
        List<YamlPair> candidates = meant.isEmpty()
                ? pairs
                : pairs.stream()
                        .filter(pair -> meant.contains(pair) || pair.name().equals(key.key()))
                        .toList();
        YamlPair first = candidates.get(0);
        for (YamlPair other : candidates.subList(1, candidates.size())) {
            if (!essence(key, first.value()).equals(essence(key, other.value()))) {
                List<String> order = key.otherSpellings();
                boolean firstIsNearer = order.indexOf(first.name()) < order.indexOf(other.name());
                String foreign = firstIsNearer ? other.name() : first.name();
                strict.report(
                        Rule.DUPLICATE_KEY,
                        other.key(),
                        "\"" + other.name() + "\" means the same as \"" + first.name() + "\" in line "
                                + first.key().line() + ", and says something else",
                        "keep one, or write \"" + foreign + ": ignore\" under frontMatter.aliases in site.yml");
            }
        }
        return first;
    }

    /** What two spellings are compared by: a list of one is that one, and of categories only the first counts. */
    private static Object essence(FrontMatterKey key, YamlValue value) {
        if (value instanceof YamlText text) {
            return Strict.oneLine(text.text());
        }
        if (value instanceof YamlList list && (list.values().size() == 1 || key == FrontMatterKey.SECTION)) {
            return essence(key, list.values().get(0));
        }
        return value.plain();
    }

    private static boolean isEmpty(YamlValue value) {
        if (value instanceof YamlText text) {
            return text.isAbsent() || text.text().isBlank();
        }
        return value instanceof YamlList list
                ? list.values().stream().allMatch(FrontMatter::isEmpty)
                : ((YamlMap) value).pairs().isEmpty();
    }
}
