package dev.broadsheet.plan;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.Author;
import dev.broadsheet.model.Byline;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An edition's articles sorted onto shelves, each shelf oldest first. Filled in one pass, then only read. */
final class Shelves {
    final List<Article> all;
    final Map<String, List<Article>> bySection = new TreeMap<>();
    final NavigableMap<String, List<Article>> byTopic = new TreeMap<>();
    final NavigableMap<String, List<Article>> byAuthor = new TreeMap<>();
    final NavigableMap<LocalDate, List<Article>> byDay = new TreeMap<>();
    final NavigableMap<YearMonth, NavigableMap<LocalDate, List<Article>>> byMonth = new TreeMap<>();
    final Map<String, List<Article>> bySeries = new HashMap<>();
    final Map<String, List<Article>> byStem = new HashMap<>();
    final Map<String, Topic> topics = new HashMap<>();
    final Map<String, Author> authors = new HashMap<>();
    private final Map<String, Integer> positions;
    private final Language language;

    Shelves(Edition edition, Addresses addresses) {
        language = edition.language();
        List<Article> oldestFirst = new ArrayList<>(edition.articles());
        Collections.reverse(oldestFirst);
        all = List.copyOf(oldestFirst);
        positions = new HashMap<>(all.size() * 2);
        for (int i = 0; i < all.size(); i++) {
            Article article = all.get(i);
            positions.put(path(article), i);
            put(bySection, article.section().id(), article);
            for (Topic topic : article.topics()) {
                topics.putIfAbsent(topic.id(), topic);
                put(byTopic, topic.id(), article);
            }
            for (Byline byline : article.bylines()) {
                authors.putIfAbsent(byline.author().id(), byline.author());
                put(byAuthor, byline.author().id(), article);
            }
            LocalDate day = addresses.day(article);
            put(byDay, day, article);
            put(byMonth.computeIfAbsent(YearMonth.from(day), month -> new TreeMap<>()), day, article);
            if (article.series() != null) {
                put(bySeries, article.series(), article);
            }
            put(byStem, stem(article), article);
        }
    }

    /** The article's place among all, 0 for the oldest. */
    int position(Article article) {
        Integer position = positions.get(path(article));
        if (position == null) {
            throw new IllegalArgumentException(path(article) + " is not in this edition");
        }
        return position;
    }

    /**
     * The article of that path below the content folder.
     *
     * @throws IllegalArgumentException when it is not in this edition
     */
    Article at(String path) {
        Integer position = positions.get(path);
        if (position == null) {
            throw new IllegalArgumentException(path + " is not in this edition");
        }
        return all.get(position);
    }

    /** The article's place on a shelf that it stands on. */
    int position(Article article, List<Article> shelf) {
        int wanted = position(article);
        int low = 0;
        int high = shelf.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (position(shelf.get(middle)) < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** When the newest of some stories, oldest first, came to be; null when there is none. */
    static @Nullable Instant newest(List<Article> stories) {
        return stories.isEmpty() ? null : stories.get(stories.size() - 1).published();
    }

    /** Whether the edition's readers have no version of the story in their own language beside this one. */
    boolean isForOwnReaders(Article article) {
        return article.language().equals(language)
                || byStem.getOrDefault(stem(article), List.of()).stream()
                        .noneMatch(other -> other.language().equals(language));
    }

    /** What translations of one story share: the path without ending and without language, {@code culture/story}. */
    static String stem(Article article) {
        String path = path(article);
        String stem = path.substring(0, path.length() - ".md".length());
        String language = "." + article.language().tag();
        return stem.endsWith(language) ? stem.substring(0, stem.length() - language.length()) : stem;
    }

    private static String path(Article article) {
        return article.origin().path();
    }

    private static <K> void put(Map<K, List<Article>> shelves, K key, Article article) {
        List<Article> shelf = shelves.computeIfAbsent(key, empty -> new ArrayList<>());
        // A topic or author that an article names twice still holds it once.
        if (shelf.isEmpty() || !path(shelf.get(shelf.size() - 1)).equals(path(article))) {
            shelf.add(article);
        }
    }
}
