package dev.broadsheet.images;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How far one name is from another, for "did you mean". */
final class Likeness {
    private Likeness() {}

    /** Up to so many names within a third of the given one's length in edits, case aside; nearest first. */
    static List<String> nearest(String name, Collection<String> names, int count) {
        String wanted = name.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, wanted.length() / 3);
        record Near(String name, int edits) {}
        return names.stream()
                .filter(other -> Math.abs(other.length() - wanted.length()) <= limit)
                .map(other -> new Near(other, edits(wanted, other.toLowerCase(Locale.ROOT))))
                .filter(near -> near.edits() <= limit)
                .sorted(Comparator.comparingInt(Near::edits).thenComparing(Near::name))
                .limit(count)
                .map(Near::name)
                .toList();
    }

    /** Levenshtein's distance. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
