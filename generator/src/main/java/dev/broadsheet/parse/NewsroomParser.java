package dev.broadsheet.parse;

import dev.broadsheet.language.Languages;
import dev.broadsheet.language.Slugs;
import dev.broadsheet.model.Author;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Section;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.settings.WebAddress;
import dev.broadsheet.yaml.Strict;
import dev.broadsheet.yaml.YamlList;
import dev.broadsheet.yaml.YamlMap;
import dev.broadsheet.yaml.YamlPair;
import dev.broadsheet.yaml.YamlReader;
import dev.broadsheet.yaml.YamlText;
import dev.broadsheet.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a newsroom says of its sections and authors. */
public final class NewsroomParser {
    private static final List<String> SECTION_KEYS = List.of("name", "description", "names");
    private static final List<String> LISTED_SECTION_KEYS = List.of("id", "name", "description", "names");
    private static final List<String> AUTHOR_KEYS =
            List.of("name", "role", "kind", "bio", "portrait", "portraitAlt", "links", "names", "roles");
    private static final Map<String, Author.Kind> KINDS =
            Map.of("person", Author.Kind.PERSON, "agency", Author.Kind.AGENCY);

    private final Strict strict;
    private final Map<String, Integer> lines = new HashMap<>();

    private NewsroomParser(String file, Problems problems) {
        this.strict = new Strict(file, problems);
    }

    /**
     * The sections in the order of the menu: a list of {@code {id, name, description, names}}, or a map of ids to the
     * same without the id, or to names.
     *
     * @param text of sections.yml
     * @return null when the file cannot be used, so that no article is blamed for it
     */
    public static @Nullable List<Section> sections(String text, String file, Problems problems) {
        YamlValue root = YamlReader.read(text, file, 1, problems);
        return root == null ? null : new NewsroomParser(file, problems).sections(root);
    }

    /**
     * The authors: a map of ids to {@code {name, role, kind, bio, portrait, portraitAlt, links, names, roles}}, or to names.
     *
     * @param text of authors.yml
     * @return null when the file cannot be used, so that no article is blamed for it
     */
    public static @Nullable List<Author> authors(String text, String file, Problems problems) {
        YamlMap root = YamlReader.readMap(text, file, 1, problems);
        return root == null ? null : new NewsroomParser(file, problems).authors(root);
    }

    private @Nullable List<Section> sections(YamlValue root) {
        List<Section> sections = new ArrayList<>();
        if (root instanceof YamlMap byId) {
            for (YamlPair pair : byId.pairs()) {
                add(sections, pair.key(), pair.value(), SECTION_KEYS);
            }
        } else if (root instanceof YamlList list) {
            for (YamlValue value : list.values()) {
                YamlMap map = strict.map("section", value);
                YamlPair id = map == null ? null : map.get("id");
                YamlText key = id == null ? null : strict.scalar("id", id.value());
                if (map != null && key == null) {
                    strict.report(Rule.MISSING_KEY, map, "this section has no id", "add a line such as \"id: local\"");
                } else if (map != null && key != null) {
                    add(sections, key, map, LISTED_SECTION_KEYS);
                }
            }
        } else if (!root.isAbsent()) {
            strict.report(Rule.WRONG_TYPE, root, "this is one text", "write a list of {id, name}");
            return null;
        }
        return sections;
    }

    private void add(List<Section> sections, YamlText id, YamlValue value, List<String> keys) {
        if (!isNew(id)) {
            return;
        }
        if (value instanceof YamlText) {
            String name = strict.text(id.text(), value);
            sections.add(new Section(id.text(), name == null ? Names.ofId(id.text()) : name, null, Map.of()));
            return;
        }
        YamlMap map = strict.map(id.text(), value);
        if (map != null) {
            strict.unknownKeys(map, keys);
            String name = strict.text(map, "name");
            sections.add(new Section(
                    id.text(),
                    name == null ? Names.ofId(id.text()) : name,
                    strict.text(map, "description"),
                    byLanguage(map, "names")));
        }
    }

    private List<Author> authors(YamlMap root) {
        List<Author> authors = new ArrayList<>();
        for (YamlPair pair : root.pairs()) {
            YamlText id = pair.key();
            if (!isNew(id)) {
                continue;
            }
            if (pair.value() instanceof YamlText) {
                String name = strict.text(id.text(), pair.value());
                authors.add(named(id, name, Author.Kind.PERSON, new YamlMap(Map.of(), id.line(), id.column())));
                continue;
            }
            YamlMap map = strict.map(id.text(), pair.value());
            if (map != null) {
                strict.unknownKeys(map, AUTHOR_KEYS);
                YamlPair kind = map.get("kind");
                Author.Kind chosen = kind == null ? null : strict.choice("kind", kind.value(), KINDS);
                authors.add(named(id, strict.text(map, "name"), chosen == null ? Author.Kind.PERSON : chosen, map));
            }
        }
        return authors;
    }

    private Author named(YamlText id, @Nullable String name, Author.Kind kind, YamlMap map) {
        if (name == null) {
            strict.report(
                    Rule.MISSING_KEY, id, "the author \"" + id.text() + "\" has no name", "add a line with the name");
        }
        return new Author(
                id.text(),
                name == null ? id.text() : name,
                kind,
                strict.text(map, "role"),
                strict.text(map, "bio"),
                strict.text(map, "portrait"),
                strict.text(map, "portraitAlt"),
                links(map),
                byLanguage(map, "names"),
                byLanguage(map, "roles"));
    }

    private List<String> links(YamlMap map) {
        YamlPair pair = map.get("links");
        return pair == null ? List.of() : WebAddress.all("links", pair.value(), strict);
    }

    /** By canonical tag. */
    private Map<String, String> byLanguage(YamlMap map, String key) {
        YamlPair pair = map.get(key);
        YamlMap written = pair == null ? null : strict.map(key, pair.value());
        Map<String, String> texts = new LinkedHashMap<>();
        if (written == null) {
            return texts;
        }
        for (YamlPair name : written.pairs()) {
            Optional<Language> language = Languages.of(name.name());
            String text = strict.text(key + "." + name.name(), name.value());
            if (language.isEmpty()) {
                strict.report(
                        Rule.UNKNOWN_LANGUAGE,
                        name.key(),
                        "\"" + name.name() + "\" is no language",
                        "write a tag such as en, ar or pt-BR");
            } else if (text != null) {
                texts.put(language.get().tag(), text);
            }
        }
        return texts;
    }

    /** Whether an id can be part of an address and stands here for the first time. */
    private boolean isNew(YamlText id) {
        if (!Slugs.isSlug(id.text())) {
            String slug = Slugs.of(id.text());
            strict.report(
                    Rule.BAD_SLUG,
                    id,
                    "\"" + id.text() + "\" cannot be part of an address",
                    slug.isEmpty() ? "write an id such as local-news" : "write \"" + slug + "\"");
            return false;
        }
        Integer first = lines.putIfAbsent(id.text(), id.line());
        if (first != null) {
            strict.report(
                    Rule.DUPLICATE_KEY,
                    id,
                    "\"" + id.text() + "\" stands already in line " + first,
                    "keep one of the two");
        }
        return first == null;
    }
}
