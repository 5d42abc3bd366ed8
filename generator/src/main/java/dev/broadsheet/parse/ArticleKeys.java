package dev.broadsheet.parse;

import dev.broadsheet.language.Punctuation;
import dev.broadsheet.language.Slugs;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.ArticleType;
import dev.broadsheet.model.Byline;
import dev.broadsheet.model.Comments;
import dev.broadsheet.model.Correction;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Origin;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.Section;
import dev.broadsheet.model.Topic;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Similar;
import dev.broadsheet.settings.FrontMatterKey;
import dev.broadsheet.yaml.Strict;
import dev.broadsheet.yaml.YamlList;
import dev.broadsheet.yaml.YamlMap;
import dev.broadsheet.yaml.YamlPair;
import dev.broadsheet.yaml.YamlText;
import dev.broadsheet.yaml.YamlValue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One article's keys, each read for what it means. */
final class ArticleKeys {
    private static final Map<String, ArticleType> TYPES = new LinkedHashMap<>();
    private static final Map<String, Comments> COMMENTS =
            Map.of("open", Comments.OPEN, "closed", Comments.CLOSED, "off", Comments.OFF);
    private static final List<String> CORRECTION_KEYS = List.of("date", "text");

    static {
        for (ArticleType type : ArticleType.values()) {
            TYPES.put(type.id(), type);
        }
    }

    private final Newsroom newsroom;
    private final FrontMatter matter;
    private final FileName name;
    private final CommonKeys common;
    private final Strict strict;
    private final ZoneId zone;
    private final Shared shared;

    ArticleKeys(Publication publication, Newsroom newsroom, FrontMatter matter, FileName name, Shared shared) {
        this.shared = shared;
        this.newsroom = newsroom;
        this.matter = matter;
        this.name = name;
        this.common = new CommonKeys(publication, matter);
        this.strict = matter.strict();
        this.zone = publication.timeZone();
    }

    /** Reads all of them, so that all problems are told at once; null when the article cannot stand. */
    @Nullable
    Article article(Origin origin) {
        String headline = common.headline();
        Instant published = published();
        Section section = section();
        String image = matter.text(FrontMatterKey.IMAGE);
        YamlPair byline = matter.get(FrontMatterKey.BYLINE);
        List<Byline> bylines = byline == null ? List.of() : new Bylines(newsroom, strict, shared).of(byline);
        Language language = common.language(name);
        Article article = new Article(
                origin,
                Punctuation.of(headline, language),
                printed(FrontMatterKey.KICKER, language),
                printed(FrontMatterKey.STANDFIRST, language),
                matter.text(FrontMatterKey.DATELINE),
                slug(headline),
                language,
                choice(FrontMatterKey.TYPE, TYPES, ArticleType.NEWS),
                section == null ? new Section("none", "none", null, Map.of()) : section,
                topics(),
                matter.text(FrontMatterKey.SERIES),
                bylines,
                published == null ? Instant.EPOCH : published,
                matter.instant(FrontMatterKey.UPDATED, zone),
                common.release(published),
                image,
                Captions.of(matter, image, language, zone),
                common.aliases(),
                corrections(language),
                comments(),
                extra());
        // The stand-ins for what is missing never leave this room.
        return headline.isEmpty() || published == null || section == null ? null : article;
    }

    /** A text as its language prints it. */
    private @Nullable String printed(FrontMatterKey key, Language language) {
        String text = matter.text(key);
        return text == null ? null : Punctuation.of(text, language);
    }

    private @Nullable Instant published() {
        if (matter.get(FrontMatterKey.PUBLISHED) != null) {
            return matter.instant(FrontMatterKey.PUBLISHED, zone);
        }
        String date = name.date();
        if (date == null) {
            matter.missing("\"published\" is missing", "add a line such as \"published: 2026-08-22T06:00\"");
            return null;
        }
        try {
            return NewsDate.parse(date, zone);
        } catch (NewsDate.Impossible impossible) {
            matter.misnamed(
                    Rule.IMPOSSIBLE_DATE, "the date in the file's name is \"" + date + "\"", impossible.remedy());
            return null;
        }
    }

    private String slug(String headline) {
        YamlPair pair = matter.get(FrontMatterKey.SLUG);
        String given = matter.text(FrontMatterKey.SLUG);
        if (pair != null && given != null) {
            if (!Slugs.isSlug(given)) {
                String proposed = Slugs.of(given);
                strict.refuse(
                        Rule.BAD_SLUG,
                        pair.name(),
                        pair.value(),
                        proposed.isEmpty()
                                ? "write lower-case letters, digits and single hyphens"
                                : "write \"" + proposed + "\"");
            }
            return given;
        }
        String slug = name.slug();
        slug = slug.isEmpty() ? Slugs.of(headline) : slug;
        if (slug.isEmpty() && !headline.isEmpty()) {
            matter.misnamed(
                    Rule.BAD_SLUG,
                    "neither the file's name nor the headline has a letter for the address",
                    "add a line such as \"slug: harbour-bridge\"");
        }
        return slug;
    }

    private @Nullable Section section() {
        YamlPair pair = matter.get(FrontMatterKey.SECTION);
        if (pair != null) {
            YamlValue value = pair.value() instanceof YamlList categories ? first(categories) : pair.value();
            String written = strict.text(pair.name(), value);
            return written == null
                    ? null
                    : section(written, (rule, remedy) -> strict.refuse(rule, pair.name(), value, remedy));
        }
        String folder = name.folder();
        if (folder == null) {
            matter.missing(
                    "\"section\" is missing", "add a line such as \"section: local\", or move the file to that folder");
            return null;
        }
        return section(
                folder, (rule, remedy) -> matter.misnamed(rule, "the folder \"" + folder + "\" is no section", remedy));
    }

    /** Of categories, the first is the section. */
    private static YamlValue first(YamlList categories) {
        return categories.values().stream()
                .filter(value -> !value.isAbsent())
                .findFirst()
                .orElse(categories);
    }

    /** Reports a section that is none, wherever its name stands. */
    private interface Complaint {
        void about(Rule rule, String remedy);
    }

    private @Nullable Section section(String word, Complaint complaint) {
        String id = Slugs.of(word);
        Section known = newsroom.section(word).or(() -> newsroom.section(id)).orElse(null);
        if (known != null) {
            return known;
        }
        if (id.isEmpty()) {
            complaint.about(Rule.WRONG_TYPE, "write a section with letters in its name, such as local");
            return null;
        }
        if (newsroom.listsSections()) {
            List<String> ids = newsroom.sections().stream().map(Section::id).toList();
            String otherwise = "write one of " + String.join(", ", ids) + ", or add it to sections.yml";
            complaint.about(Rule.UNKNOWN_SECTION, Similar.remedy(word, ids, otherwise));
        }
        return shared.one(new Section(id, Slugs.isSlug(word) ? Names.ofId(word) : word, null, Map.of()));
    }

    private List<Topic> topics() {
        YamlPair pair = matter.get(FrontMatterKey.TOPICS);
        if (pair == null) {
            return List.of();
        }
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (YamlText text : strict.scalars(pair.name(), pair.value())) {
            // Only a single text is several topics: in a list, a comma belongs to its topic.
            String[] names = pair.value() instanceof YamlText ? text.text().split(",", -1) : new String[] {text.text()};
            for (String written : names) {
                String topic = Strict.oneLine(written);
                String id = Slugs.of(topic);
                if (!id.isEmpty()) {
                    topics.putIfAbsent(id, shared.one(new Topic(id, topic)));
                } else if (!topic.isEmpty()) {
                    strict.refuse(Rule.WRONG_TYPE, pair.name(), text, "write a topic with letters in it");
                }
            }
        }
        return List.copyOf(topics.values());
    }

    private List<Correction> corrections(Language language) {
        YamlPair pair = matter.get(FrontMatterKey.CORRECTIONS);
        if (pair == null) {
            return List.of();
        }
        if (!(pair.value() instanceof YamlList list)) {
            strict.refuse(Rule.WRONG_TYPE, pair.name(), pair.value(), "write a list of {date, text}");
            return List.of();
        }
        List<Correction> corrections = new ArrayList<>();
        for (YamlValue value : list.values()) {
            YamlMap map = strict.map(pair.name(), value);
            if (map != null) {
                strict.unknownKeys(map, CORRECTION_KEYS);
                YamlPair date = map.get("date");
                String text = strict.text(map, "text");
                Instant when = date == null ? null : matter.instant(date, zone);
                if (date == null || date.value().isAbsent() || text == null) {
                    strict.report(
                            Rule.MISSING_KEY,
                            map,
                            "this correction lacks its " + (text == null ? "text" : "date"),
                            "write both date and text");
                } else if (when != null) {
                    corrections.add(new Correction(when, Punctuation.of(text, language)));
                }
            }
        }
        return corrections;
    }

    private @Nullable Comments comments() {
        YamlPair pair = matter.get(FrontMatterKey.COMMENTS);
        return pair == null ? null : strict.choice(pair.name(), pair.value(), COMMENTS);
    }

    private <T> T choice(FrontMatterKey key, Map<String, T> words, T otherwise) {
        YamlPair pair = matter.get(key);
        T chosen = pair == null ? null : strict.choice(pair.name(), pair.value(), words);
        return chosen == null ? otherwise : chosen;
    }

    private Map<String, Object> extra() {
        YamlPair pair = matter.get(FrontMatterKey.EXTRA);
        YamlMap map = pair == null ? null : strict.map(pair.name(), pair.value());
        return map == null ? Map.of() : map.plain();
    }
}
