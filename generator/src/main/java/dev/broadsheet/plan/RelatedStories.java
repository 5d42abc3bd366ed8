package dev.broadsheet.plan;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Stories that go on from a story: those that share most topics, then those of its section, then the nearest in time. Older
 * ones come first, so that a new story changes no page but its own; newer ones only fill what would stay empty. Each story
 * looks at a bounded neighbourhood of each of its topics, so the whole is linear in the number of stories.
 */
final class RelatedStories {
    /** How many neighbours on each shelf are considered. */
    private static final int NEIGHBOURHOOD = 12;

    private final Shelves shelves;
    private final int count;

    RelatedStories(Shelves shelves, int count) {
        this.shelves = shelves;
        this.count = count;
    }

    List<Article> of(Article article) {
        if (count == 0) {
            return List.of();
        }
        List<Article> related = new ArrayList<>(ranked(article, -1));
        if (related.size() < count) {
            related.addAll(ranked(article, 1));
        }
        return List.copyOf(related.subList(0, Math.min(count, related.size())));
    }

    /** The neighbourhood towards the past (-1) or the future (1), best first. */
    private List<Article> ranked(Article article, int direction) {
        Map<Integer, Integer> sharedTopics = new HashMap<>();
        for (Topic topic : article.topics()) {
            for (int neighbour : neighbours(article, shelves.byTopic.getOrDefault(topic.id(), List.of()), direction)) {
                sharedTopics.merge(neighbour, 1, Integer::sum);
            }
        }
        String section = article.section().id();
        for (int neighbour : neighbours(article, shelves.bySection.getOrDefault(section, List.of()), direction)) {
            sharedTopics.putIfAbsent(neighbour, 0);
        }
        int here = shelves.position(article);
        String stem = Shelves.stem(article);
        return sharedTopics.entrySet().stream()
                .map(entry -> new Neighbour(
                        shelves.all.get(entry.getKey()), entry.getValue(), Math.abs(entry.getKey() - here)))
                .filter(neighbour -> !Shelves.stem(neighbour.article).equals(stem))
                .sorted(Comparator.comparingInt((Neighbour neighbour) -> -neighbour.sharedTopics)
                        .thenComparing(
                                neighbour -> !neighbour.article.section().id().equals(section))
                        .thenComparingInt(Neighbour::distance))
                .map(Neighbour::article)
                .toList();
    }

    private List<Integer> neighbours(Article article, List<Article> shelf, int step) {
        List<Integer> found = new ArrayList<>(NEIGHBOURHOOD);
        if (shelf.isEmpty()) {
            return found;
        }
        int at = shelves.position(article, shelf) + step;
        while (at >= 0 && at < shelf.size() && found.size() < NEIGHBOURHOOD) {
            found.add(shelves.position(shelf.get(at)));
            at += step;
        }
        return found;
    }

    /** @param distance how many stories lie between it and the one that it is related to */
    private record Neighbour(Article article, int sharedTopics, int distance) {}
}
