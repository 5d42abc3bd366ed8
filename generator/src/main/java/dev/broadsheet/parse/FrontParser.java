package dev.broadsheet.parse;

import dev.broadsheet.model.Front;
import dev.broadsheet.model.Front.Slot;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Similar;
import dev.broadsheet.settings.FrontKey;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads which stories an editor put onto the front page. */
public final class FrontParser {
    private final Strict strict;
    private final ZoneId zone;
    private final Collection<String> articles;
    private final Newsroom newsroom;
    private final KnownSections sections;
    private final Map<String, Integer> lines = new HashMap<>();

    private FrontParser(
            Strict strict, ZoneId zone, Collection<String> articles, Newsroom newsroom, KnownSections sections) {
        this.strict = strict;
        this.zone = zone;
        this.articles = articles;
        this.newsroom = newsroom;
        this.sections = sections;
    }

    /**
     * What the editors chose; what cannot be used is reported and leaves its slot to the newest story.
     *
     * @param text of front.yml
     * @param zone of what is written without one
     * @param articles the path of every article below the content folder, withheld or not, whole or broken
     */
    public static Front parse(
            String text,
            String file,
            ZoneId zone,
            Collection<String> articles,
            Newsroom newsroom,
            KnownSections sections,
            Problems problems) {
        YamlMap map = YamlReader.readMap(text, file, 1, problems);
        return map == null
                ? Front.OPEN
                : new FrontParser(new Strict(file, problems), zone, articles, newsroom, sections).front(map);
    }

    private Front front(YamlMap map) {
        strict.unknownKeys(map, FrontKey.ofFile());
        YamlPair lead = map.get(FrontKey.LEAD.key());
        YamlPair secondary = map.get(FrontKey.SECONDARY.key());
        YamlPair blocks = map.get(FrontKey.SECTIONS.key());
        return new Front(
                lead == null ? Slot.FREE : slot(FrontKey.LEAD, lead.value()),
                secondary == null ? List.of() : slots(secondary.value()),
                blocks == null || blocks.value().isAbsent() ? null : sections(blocks.value()));
    }

    private List<Slot> slots(YamlValue value) {
        if (value.isAbsent()) {
            return List.of();
        }
        List<YamlValue> written = value instanceof YamlList list ? list.values() : List.of(value);
        return written.stream().map(each -> slot(FrontKey.SECONDARY, each)).toList();
    }

    private Slot slot(FrontKey key, YamlValue value) {
        if (value instanceof YamlList) {
            strict.refuse(Rule.WRONG_TYPE, key.key(), value, "write one story, as a path or as {story, until}");
            return Slot.FREE;
        }
        if (!(value instanceof YamlMap map)) {
            YamlText path = strict.scalar(key.key(), value);
            return path == null ? Slot.FREE : new Slot(story(key, path), null);
        }
        strict.unknownKeys(map, FrontKey.ofSlot());
        YamlPair until = map.get(FrontKey.UNTIL.key());
        Instant lapse = until == null ? null : instant(until);
        YamlPair story = map.get(FrontKey.STORY.key());
        YamlText path = story == null ? null : strict.scalar(FrontKey.STORY.key(), story.value());
        if (story == null || story.value().isAbsent()) {
            strict.report(
                    Rule.MISSING_KEY,
                    map,
                    "this slot names no story",
                    "add a line such as \"story: local/harbour-bridge.md\"");
        }
        return path == null ? Slot.FREE : new Slot(story(FrontKey.STORY, path), lapse);
    }

    /** The path of an article that no other slot names; null when it is none. */
    private @Nullable String story(FrontKey key, YamlText written) {
        String path = written.text().strip();
        if (!articles.contains(path)) {
            strict.refuse(Rule.UNKNOWN_STORY, key.key(), written, remedy(path));
            return null;
        }
        Integer first = lines.putIfAbsent(path, written.line());
        if (first != null) {
            strict.report(
                    Rule.STORY_IN_TWO_SLOTS,
                    written,
                    "\"" + path + "\" stands already in the slot of line " + first,
                    "keep one of the two");
        }
        return first == null ? path : null;
    }

    private String remedy(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Optional<String> elsewhere = articles.stream()
                .filter(article -> article.equals(name) || article.endsWith("/" + name))
                .sorted()
                .findFirst();
        return elsewhere
                .map(found -> "did you mean \"" + found + "\"?")
                .orElseGet(() -> Similar.remedy(
                        path, articles, "write the path of an article below the content folder: local/bridge.md"));
    }

    private @Nullable Instant instant(YamlPair until) {
        YamlText written = strict.scalar(until.name(), until.value());
        if (written == null) {
            return null;
        }
        try {
            return NewsDate.parse(written.text().strip(), zone);
        } catch (NewsDate.Impossible impossible) {
            strict.refuse(Rule.IMPOSSIBLE_DATE, until.name(), until.value(), impossible.remedy());
            return null;
        }
    }

    private List<String> sections(YamlValue value) {
        List<String> ids = new ArrayList<>();
        Map<String, Integer> stands = new HashMap<>();
        for (YamlText word : strict.scalars(FrontKey.SECTIONS.key(), value)) {
            String written = word.text().strip();
            String id = newsroom.section(written).map(section -> section.id()).orElse(written);
            Integer first = stands.putIfAbsent(id, word.line());
            if (first != null) {
                strict.report(
                        Rule.DUPLICATE_KEY,
                        word,
                        "\"" + written + "\" stands already in line " + first,
                        "keep one of the two");
            } else if (!sections.has(id)) {
                strict.refuse(Rule.UNKNOWN_SECTION, FrontKey.SECTIONS.key(), word, sections.remedy(id));
            } else {
                ids.add(id);
            }
        }
        return ids;
    }
}
