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

    private static final Comparator<Neighbour> NEAREST = (one, other) -> {
        if (one.sharedTopics != other.sharedTopics) {
            return Integer.compare(other.sharedTopics, one.sharedTopics);
        }
        return one.elsewhere != other.elsewhere
                ? Boolean.compare(one.elsewhere, other.elsewhere)
                : Integer.compare(one.distance, other.distance);
    };

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
        List<Article> related = new ArrayList<>(count);
        add(article, -1, related);
        add(article, 1, related);
        return List.copyOf(related);
    }

    /** Fills up with the best of the neighbourhood towards the past (-1) or the future (1). */
    private void add(Article article, int direction, List<Article> related) {
        if (related.size() == count) {
            return;
        }
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
        List<Neighbour> neighbours = new ArrayList<>(sharedTopics.size());
        sharedTopics.forEach((position, shared) -> {
            Article other = shelves.all.get(position);
            boolean elsewhere = !other.section().id().equals(section);
            neighbours.add(new Neighbour(other, shared, elsewhere, Math.abs(position - here)));
        });
        neighbours.sort(NEAREST);
        for (Neighbour neighbour : neighbours) {
            if (related.size() < count && !Shelves.stem(neighbour.article).equals(stem)) {
                related.add(neighbour.article);
            }
        }
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

    /**
     * @param elsewhere whether it belongs to another section
     * @param distance how many stories lie between it and the one that it is related to
     */
    private record Neighbour(Article article, int sharedTopics, boolean elsewhere, int distance) {}
}
