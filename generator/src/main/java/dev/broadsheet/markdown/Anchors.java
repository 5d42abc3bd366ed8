package dev.broadsheet.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The ids of one text, each given once. */
final class Anchors {
    /** What a heading without a letter is called. */
    private static final String NAMELESS = "section";

    /** The ids that the theme gives what stands around a text, so that a heading such as "Comments" gets another. */
    static final Set<String> OF_THE_PAGE = Set.of(
            "comments",
            "comments-heading",
            "contents",
            "corrections",
            "enlarged-caption",
            "latest",
            "main",
            "rating",
            "rating-failed",
            "rating-thanks",
            "related",
            "reply-email",
            "reply-email-note",
            "reply-failed",
            "reply-form",
            "reply-heading",
            "reply-limit",
            "reply-message",
            "reply-mistakes",
            "reply-name",
            "reply-parent",
            "reply-subject",
            "reply-thanks",
            "series",
            "topics");

    /** The number that the next id of a name gets. */
    private final Map<String, Integer> given = new HashMap<>();

    Set<String> all() {
        return given.keySet();
    }

    /** Takes an id that the text asks for, unless it is taken, by the page around it too. */
    boolean take(String id) {
        return !OF_THE_PAGE.contains(id) && given.putIfAbsent(id, 2) == null;
    }

    /** An id of that name: the name itself, or with {@code -2}, {@code -3} and so on when it is taken. */
    String claim(String name) {
        if (take(name)) {
            return name;
        }
        int number = given.getOrDefault(name, 2);
        String id = name + '-' + number;
        while (!take(id)) {
            id = name + '-' + ++number;
        }
        given.put(name, number + 1);
        return id;
    }

    /** An id for a heading: its words in lower case, joined by hyphens; letters and digits of every script stay. */
    String claimFor(CharSequence heading) {
        StringBuilder name = new StringBuilder(heading.length());
        boolean between = false;
        for (int i = 0; i < heading.length(); ) {
            int c = Character.codePointAt(heading, i);
            i += Character.charCount(c);
            if (isKept(c)) {
                if (between && !name.isEmpty()) {
                    name.append('-');
                }
                name.appendCodePoint(c);
                between = false;
            } else if (c != '\'' && c != '’') {
                between = true;
            }
        }
        return claim(name.isEmpty() ? NAMELESS : name.toString().toLowerCase(Locale.ROOT));
    }

    private static boolean isKept(int c) {
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == 0x200C
                || c == 0x200D;
    }
}
