package dev.broadsheet.problem;

import java.util.Comparator;

/**
 * One thing that is wrong, for the person who can mend it.
 *
 * @param message what is wrong, one sentence without a full stop
 * @param remedy what to do about it, one sentence without a full stop; may be empty
 */
public record Problem(Severity severity, Rule rule, Place place, String message, String remedy)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::rule)
            .thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** One line: {@code content/a.md:3:10 error unknown-section: message. Remedy.} */
    @Override
    public String toString() {
        String said =
                place + " " + severity.name().toLowerCase(java.util.Locale.ROOT) + " " + rule.id() + ": " + message;
        return remedy.isEmpty() ? said : said + "; " + remedy;
    }
}
