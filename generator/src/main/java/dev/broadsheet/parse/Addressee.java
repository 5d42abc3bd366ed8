package dev.broadsheet.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article that a reader's file is meant for. A folder {@code comments} or {@code ratings} mirrors the folder that
 * it lies in: {@code local/comments/bridge/entry1.yml} and {@code comments/local/bridge/entry1.yml} belong to
 * {@code local/bridge.md}. What lies in it directly belongs to the only article beside it.
 */
public final class Addressee {
    private static final String COMMENTS = "comments/";
    private static final String RATINGS = "ratings/";
    private static final String ENDING = ".md";

    private final Set<String> articles;
    private final Map<String, List<String>> byFolder = new HashMap<>();

    /**
     * @param articles the paths of all articles, broken ones among them
     */
    public Addressee(List<String> articles) {
        this.articles = new HashSet<>(articles);
        for (String article : articles) {
            byFolder.computeIfAbsent(folder(article), first -> new ArrayList<>(1))
                    .add(article);
        }
    }

    /** The article of a comment's file; null when there is none. */
    public @Nullable String ofComment(String path) {
        return of(folder(path), COMMENTS);
    }

    /** The article of a file that counts answers, which is named like the article; null when there is none. */
    @Nullable
    String ofTally(String path) {
        String named = of(path.substring(0, path.lastIndexOf('.')) + "/", RATINGS);
        return named != null || !isDirectly(folder(path), RATINGS) ? named : ofVote(path);
    }

    /** The article of a file that holds one answer; null when there is none. */
    @Nullable
    String ofVote(String path) {
        return of(folder(path), RATINGS);
    }

    private @Nullable String of(String folder, String mirror) {
        int start = ("/" + folder).indexOf("/" + mirror);
        String own = folder.substring(0, start) + folder.substring(start + mirror.length());
        if (isDirectly(folder, mirror)) {
            List<String> beside = byFolder.getOrDefault(own, List.of());
            return beside.size() == 1 ? beside.get(0) : null;
        }
        String article = own.substring(0, own.length() - 1) + ENDING;
        return articles.contains(article) ? article : null;
    }

    private static boolean isDirectly(String folder, String mirror) {
        return ("/" + folder).endsWith("/" + mirror);
    }

    /** With a slash at its end; empty at the top. */
    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
