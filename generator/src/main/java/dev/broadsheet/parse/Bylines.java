package dev.broadsheet.parse;

import dev.broadsheet.language.Slugs;
import dev.broadsheet.model.Author;
import dev.broadsheet.model.Byline;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Similar;
import dev.broadsheet.yaml.Strict;
import dev.broadsheet.yaml.YamlList;
import dev.broadsheet.yaml.YamlMap;
import dev.broadsheet.yaml.YamlPair;
import dev.broadsheet.yaml.YamlText;
import dev.broadsheet.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who wrote an article: names, ids of authors.yml, agencies, or maps with a role. */
final class Bylines {
    private static final Pattern BY = Pattern.compile("(?i)by[\\s:]+(.+)");
    private static final List<String> KEYS = List.of("id", "name", "role", "kind");
    private static final Map<String, Author.Kind> KINDS =
            Map.of("person", Author.Kind.PERSON, "agency", Author.Kind.AGENCY);

    private final Newsroom newsroom;
    private final Strict strict;
    private final Shared shared;

    Bylines(Newsroom newsroom, Strict strict, Shared shared) {
        this.shared = shared;
        this.newsroom = newsroom;
        this.strict = strict;
    }

    /** In the order written; whoever stands twice counts once. */
    List<Byline> of(YamlPair written) {
        List<Byline> bylines = new ArrayList<>();
        YamlValue value = written.value();
        for (YamlValue each : value instanceof YamlList list ? list.values() : List.of(value)) {
            Byline byline = one(written.name(), each);
            if (byline != null && bylines.stream().noneMatch(one -> isSame(one, byline))) {
                bylines.add(byline);
            }
        }
        return bylines;
    }

    private static boolean isSame(Byline one, Byline other) {
        return one.author().id().equals(other.author().id());
    }

    private @Nullable Byline one(String key, YamlValue value) {
        if (value instanceof YamlMap map) {
            return signed(map);
        }
        YamlText text = value instanceof YamlList ? null : strict.scalar(key, value);
        if (value instanceof YamlList) {
            strict.refuse(Rule.WRONG_TYPE, key, value, "write one list, not a list within a list");
        }
        Author author = text == null ? null : author(key, text, Author.Kind.PERSON);
        return author == null ? null : new Byline(author, null);
    }

    private @Nullable Byline signed(YamlMap map) {
        strict.unknownKeys(map, KEYS);
        YamlPair id = map.get("id");
        YamlPair name = map.get("name");
        YamlPair kind = map.get("kind");
        Author.Kind chosen = kind == null ? null : strict.choice("kind", kind.value(), KINDS);
        String role = strict.text(map, "role");
        YamlText text = null;
        if (id != null) {
            text = strict.scalar("id", id.value());
        } else if (name != null) {
            text = strict.scalar("name", name.value());
        }
        if (text == null) {
            strict.report(Rule.MISSING_KEY, map, "this byline has neither name nor id", "add a line with the name");
            return null;
        }
        Author author = id == null ? author("name", text, chosen == null ? Author.Kind.PERSON : chosen) : byId(text);
        return author == null ? null : new Byline(author, role);
    }

    private @Nullable Author byId(YamlText id) {
        Optional<Author> known = newsroom.author(id.text().strip());
        return known.isPresent() || newsroom.listsAuthors()
                ? known.orElseGet(() -> unknown("id", id))
                : author("id", id, Author.Kind.PERSON);
    }

    /**
     * One author. A comma or an "and" does not part a text: agencies and desks have both in their names ("Trade and
     * Industry Desk", "Harrow, Pike & Co"), so two authors are written as a list.
     */
    private @Nullable Author author(String key, YamlText text, Author.Kind kind) {
        String name = Strict.oneLine(text.text());
        Matcher by = BY.matcher(name);
        if (by.matches()) {
            strict.refuse(Rule.BY_IN_BYLINE, key, text, "write \"" + by.group(1) + "\"");
            name = by.group(1);
        }
        Optional<Author> known = newsroom.author(name);
        if (known.isPresent()) {
            return known.get();
        }
        if (newsroom.listsAuthors() && Slugs.isSlug(name)) {
            return unknown(key, text);
        }
        String id = Slugs.of(name);
        if (id.isEmpty()) {
            strict.refuse(Rule.WRONG_TYPE, key, text, "write a name with letters in it");
            return null;
        }
        // One id, one page: a name that differs from the listed one only in accents or case is the same author's.
        Author stranger = new Author(id, name, kind, null, null, null, null, List.of(), Map.of(), Map.of());
        return newsroom.author(id).orElseGet(() -> shared.one(stranger));
    }

    private Author unknown(String key, YamlText text) {
        String id = text.text().strip();
        List<String> ids = newsroom.authors().stream().map(Author::id).toList();
        strict.refuse(
                Rule.UNKNOWN_AUTHOR,
                key,
                text,
                Similar.remedy(id, ids, "add this id to authors.yml, or write the name as it is printed"));
        String slug = Slugs.of(id);
        return new Author(
                slug.isEmpty() ? "unknown" : slug,
                Names.ofId(id),
                Author.Kind.PERSON,
                null,
                null,
                null,
                null,
                List.of(),
                Map.of(),
                Map.of());
    }
}
