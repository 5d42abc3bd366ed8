package dev.broadsheet.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody meant by a word that nobody knows. */
public final class Similar {
    private Similar() {}

    /**
     * The candidate that is nearest to a word, if one is near enough: one slip of the finger in three letters. Upper and
     * lower case, hyphens, underscores and spaces count as alike; of two equally near, the first in the alphabet.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String meant = plain(word);
        String nearest = null;
        int least = Math.max(1, meant.length() / 3) + 1;
        for (String candidate : candidates.stream().sorted().toList()) {
            String other = plain(candidate);
            if (Math.abs(other.length() - meant.length()) < least) {
                int distance = distance(meant, other);
                if (distance < least) {
                    least = distance;
                    nearest = candidate;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The question that ends a problem: {@code did you mean "headline"?}, or else what to do. */
    public static String remedy(String word, Collection<String> candidates, String otherwise) {
        return to(word, candidates)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse(otherwise);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]", "");
    }

    /** Optimal string alignment: letters missing, added, changed, or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
