package dev.broadsheet.model;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One story, as its front matter tells it; its text stays on disk.
 *
 * @param image the lead picture as the article names it
 * @param captions by the name under which the article uses the picture
 * @param aliases old addresses within the site, each beginning with a slash
 * @param comments null when the article leaves it to the newspaper
 * @param extra what the newsroom's own templates need: text, lists and maps of text
 */
public record Article(
        Origin origin,
        String headline,
        @Nullable String kicker,
        @Nullable String standfirst,
        @Nullable String dateline,
        String slug,
        Language language,
        ArticleType type,
        Section section,
        List<Topic> topics,
        @Nullable String series,
        List<Byline> bylines,
        Instant published,
        @Nullable Instant updated,
        Release release,
        @Nullable String image,
        Map<String, Caption> captions,
        List<String> aliases,
        List<Correction> corrections,
        @Nullable Comments comments,
        Map<String, Object> extra) {
    public Article {
        topics = List.copyOf(topics);
        bylines = List.copyOf(bylines);
        captions = Map.copyOf(captions);
        aliases = List.copyOf(aliases);
        corrections = List.copyOf(corrections);
        // Templates walk through it: the order written, not a random one.
        extra = extra.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }
}
