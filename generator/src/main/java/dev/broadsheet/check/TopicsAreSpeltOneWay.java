package dev.broadsheet.check;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.Topic;
import dev.broadsheet.problem.Rule;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A topic is spelt in one way: one that a single article has is not nearly one that several have. */
public final class TopicsAreSpeltOneWay implements ArticleRule {
    /** From so many articles on, a topic is known to be meant. */
    private static final int FREQUENT = 3;
    /** Shorter names differ by a letter and mean something else: Ford and Fjord. */
    private static final int SHORTEST = 7;

    private final Map<String, Integer> uses = new HashMap<>();
    /** By the topic's id, how often each spelling stands. */
    private final Map<String, Map<String, Integer>> spellings = new HashMap<>();
    /** Ids of frequent topics by every form that one slip makes of them. */
    private final Map<String, String> near = new HashMap<>();

    /**
     * @param articles all that are or will be published
     */
    public TopicsAreSpeltOneWay(Collection<Article> articles) {
        for (Article article : articles) {
            for (Topic topic : article.topics()) {
                uses.merge(topic.id(), 1, Integer::sum);
                spellings.computeIfAbsent(topic.id(), id -> new TreeMap<>()).merge(topic.name(), 1, Integer::sum);
            }
        }
        uses.entrySet().stream()
                .filter(entry -> entry.getValue() >= FREQUENT)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(id -> slips(plain(id)).forEach(slip -> near.putIfAbsent(slip, id)));
    }

    @Override
    public void judge(Article article, Notes notes) {
        for (Topic topic : article.topics()) {
            int used = uses.getOrDefault(topic.id(), 0);
            String meant = used == 1 ? meant(topic.id()) : used > FREQUENT ? topic.id() : null;
            String usual = meant == null ? topic.name() : usual(meant);
            if (!usual.equals(topic.name()) && spelt(topic) == 1) {
                notes.note(
                        "topics",
                        Rule.TOPIC_NEAR_ANOTHER,
                        "no other article has the topic \"" + topic.name() + "\"",
                        "did you mean the topic \"" + usual + "\"?");
            }
        }
    }

    private int spelt(Topic topic) {
        return spellings.getOrDefault(topic.id(), Map.of()).getOrDefault(topic.name(), 0);
    }

    /** The spelling that most articles have. */
    private String usual(String id) {
        return spellings.getOrDefault(id, Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private @Nullable String meant(String id) {
        String plain = plain(id);
        for (String slip : slips(plain)) {
            String meant = near.get(slip);
            if (meant != null && !meant.equals(id) && isNear(plain, plain(meant))) {
                return meant;
            }
        }
        return null;
    }

    /** The name without what is often typed differently: hyphens, accents and a plural's ending. */
    private static String plain(String id) {
        String letters = Normalizer.normalize(id, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        if (letters.endsWith("ies") && letters.length() > SHORTEST) {
            return letters.substring(0, letters.length() - 3) + "y";
        }
        return letters.endsWith("s") && !letters.endsWith("ss") && letters.length() > 3
                ? letters.substring(0, letters.length() - 1)
                : letters;
    }

    /** The name itself and, of a long one, all forms with one letter left out: of two that meet here, one slip is the most. */
    private static List<String> slips(String plain) {
        if (plain.length() < SHORTEST) {
            return List.of(plain);
        }
        List<String> slips = new ArrayList<>(plain.length() + 1);
        slips.add(plain);
        for (int i = 0; i < plain.length(); i++) {
            slips.add(plain.substring(0, i) + plain.substring(i + 1));
        }
        return slips;
    }

    /** Digits make a difference: Budget 2026 is not Budget 2025. */
    private static boolean isNear(String one, String other) {
        return one.replaceAll("\\P{N}", "").equals(other.replaceAll("\\P{N}", ""));
    }
}
