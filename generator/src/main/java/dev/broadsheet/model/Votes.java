package dev.broadsheet.model;

/**
 * How readers answered whether they like an article.
 *
 * @param yes how many do, 0 or more
 * @param no how many do not, 0 or more
 */
public record Votes(int yes, int no) {
    /** Nobody has answered. */
    public static final Votes NONE = new Votes(0, 0);

    /** Both together. */
    public Votes plus(Votes more) {
        return new Votes(sum(yes, more.yes), sum(no, more.no));
    }

    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }
}
