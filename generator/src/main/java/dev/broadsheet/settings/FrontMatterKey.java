package dev.broadsheet.settings;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every key of front matter: the one table that parsing, site.yml's mappings, documents and the JSON Schema share. */
public enum FrontMatterKey {
    HEADLINE(Kind.TEXT, "The headline; every article has one.", "title"),
    KICKER(Kind.TEXT, "The label above the headline."),
    STANDFIRST(Kind.TEXT, "The sentence or two below the headline.", "summary", "excerpt", "description", "deck"),
    DATELINE(Kind.TEXT, "The place, and perhaps the date, of filing."),
    SLUG(Kind.SLUG, "The article's own segment of its address; else the file's name, or the headline."),
    SECTION(
            Kind.TEXT,
            "The section it belongs to, by id or name; else the first folder's name.",
            "category",
            "categories"),
    TOPICS(Kind.TEXTS, "What it is about: a list, or texts with commas between them.", "tags"),
    SERIES(Kind.TEXT, "The series it is a part of."),
    BYLINE(
            Kind.BYLINES,
            "Who wrote it: a name, an author's id, an agency, {name, role}, or a list of them.",
            "author",
            "authors"),
    PUBLISHED(
            Kind.INSTANT,
            "When it is published; without a zone, in the publication's; else the date in the file's name.",
            "date"),
    UPDATED(Kind.INSTANT, "When it was last changed in substance.", "lastmod", "modified"),
    EMBARGO(Kind.INSTANT, "It is not shown before this instant."),
    EXPIRES(Kind.INSTANT, "It is not shown from this instant on.", "expirydate"),
    DRAFT(Kind.FLAG, "True: it is shown in the preview only."),
    LANGUAGE(
            Kind.LANGUAGE, "The BCP 47 tag of its language; else the file's name (story.ar.md), or the publication's."),
    IMAGE(Kind.TEXT, "The lead picture, beside the article or below the folder of static files."),
    IMAGE_CAPTION(Kind.TEXT, "The lead picture's caption; \"Text. [Name/Agency]\" has the credit in it."),
    IMAGE_CREDIT(Kind.TEXT, "Whose picture the lead picture is."),
    IMAGE_ALT(Kind.TEXT, "What the lead picture shows, for those who do not see it."),
    CAPTIONS(
            Kind.CAPTIONS,
            "For each picture, by file name, a caption or {caption, credit, alt, focus, creator, organisation, creditUrl, copyright,"
                    + " license, acquire, sourceType, distribute, expires}."),
    TYPE(Kind.CHOICE, "What kind of journalism it is; news unless given."),
    ALIASES(Kind.TEXTS, "Old addresses within the site, which lead here from now on."),
    CORRECTIONS(Kind.CORRECTIONS, "What was wrong and is right now: a list of {date, text}."),
    COMMENTS(Kind.CHOICE, "Whether readers may comment: open, closed or off."),
    EXTRA(Kind.ANYTHING, "Anything that the newsroom's own templates need.");

    /** Those that mean something above a standing page. */
    public static Set<FrontMatterKey> ofStandingPage() {
        return EnumSet.of(HEADLINE, STANDFIRST, SLUG, LANGUAGE, PUBLISHED, EMBARGO, EXPIRES, DRAFT, ALIASES);
    }

    /** What a key's value is. */
    public enum Kind {
        TEXT,
        TEXTS,
        SLUG,
        INSTANT,
        FLAG,
        LANGUAGE,
        CHOICE,
        BYLINES,
        CAPTIONS,
        CORRECTIONS,
        ANYTHING
    }

    private static final Map<String, FrontMatterKey> BY_SPELLING = bySpelling();

    private final Kind kind;
    private final String sentence;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> otherSpellings;

    FrontMatterKey(Kind kind, String sentence, String... otherSpellings) {
        this.kind = kind;
        this.sentence = sentence;
        this.otherSpellings = List.of(otherSpellings);
    }

    /** As front matter and the model spell it: {@code imageCaption}. */
    public String key() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
        return words.length == 1
                ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }

    /** What it is also read as. */
    public List<String> otherSpellings() {
        return otherSpellings;
    }

    /** What its value is. */
    public Kind kind() {
        return kind;
    }

    /** What it means, in one sentence. */
    public String sentence() {
        return sentence;
    }

    /** The key of that spelling. */
    public static Optional<FrontMatterKey> of(String spelling) {
        return Optional.ofNullable(BY_SPELLING.get(spelling));
    }

    /** Every key, without its other spellings, in the order of this table. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(FrontMatterKey::key).toList();
    }

    private static Map<String, FrontMatterKey> bySpelling() {
        Map<String, FrontMatterKey> found = new HashMap<>();
        for (FrontMatterKey key : values()) {
            Stream.concat(Stream.of(key.key()), key.otherSpellings.stream())
                    .forEach(spelling -> found.put(spelling, key));
        }
        return Map.copyOf(found);
    }
}
