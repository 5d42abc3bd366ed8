package dev.broadsheet.parse;

import java.util.Locale;

/** Names for what has only an id. */
final class Names {
    private Names() {}

    /** {@code local-news} is called {@code Local news}. */
    static String ofId(String id) {
        String words = id.replace('-', ' ').strip();
        if (words.isEmpty()) {
            return id;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
