package dev.broadsheet.parse;

import dev.broadsheet.model.Author;
import dev.broadsheet.model.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sections and authors that a newsroom lists, found by id or by name, in any case. */
public final class Newsroom {
    /** A newsroom that lists neither: any section and any name will do. */
    public static final Newsroom UNLISTED = new Newsroom(null, null);

    private final @Nullable List<Section> sections;
    private final @Nullable List<Author> authors;
    private final Map<String, Section> sectionsByWord = new HashMap<>();
    private final Map<String, Author> authorsByWord = new HashMap<>();

    /**
     * @param sections in the order of the menu; null when there is no sections.yml
     * @param authors null when there is no authors.yml
     */
    public Newsroom(@Nullable List<Section> sections, @Nullable List<Author> authors) {
        this.sections = sections == null ? null : List.copyOf(sections);
        this.authors = authors == null ? null : List.copyOf(authors);
        // Ids before names: a name must not hide an id.
        sections().forEach(section -> sectionsByWord.putIfAbsent(section.id(), section));
        authors().forEach(author -> authorsByWord.putIfAbsent(author.id(), author));
        for (Section section : sections()) {
            sectionsByWord.putIfAbsent(plain(section.name()), section);
            section.names().values().forEach(name -> sectionsByWord.putIfAbsent(plain(name), section));
        }
        for (Author author : authors()) {
            authorsByWord.putIfAbsent(plain(author.name()), author);
            author.names().values().forEach(name -> authorsByWord.putIfAbsent(plain(name), author));
        }
    }

    /** Whether every section has to stand in sections.yml. */
    public boolean listsSections() {
        return sections != null;
    }

    /** Whether every author's id has to stand in authors.yml. */
    public boolean listsAuthors() {
        return authors != null;
    }

    /** In the order of the menu; none when they are not listed. */
    public List<Section> sections() {
        return sections == null ? List.of() : sections;
    }

    /** In the order written; none when they are not listed. */
    public List<Author> authors() {
        return authors == null ? List.of() : authors;
    }

    /** The section of that id, or of that name in any language. */
    public Optional<Section> section(String idOrName) {
        return Optional.ofNullable(sectionsByWord.get(plain(idOrName)));
    }

    /** The author of that id, or of that name in any language. */
    public Optional<Author> author(String idOrName) {
        return Optional.ofNullable(authorsByWord.get(plain(idOrName)));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
