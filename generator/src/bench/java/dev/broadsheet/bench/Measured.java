package dev.broadsheet.bench;

/** The article that all measurements of parts read. */
public final class Measured {
    private static final String ARTICLE = new Corpus(900).article(7, "culture", "Rortrael kaj plumpe");
    private static final int TEXT = ARTICLE.indexOf("\n---\n") + "\n---\n".length();

    private Measured() {}

    /** What stands between its two lines of {@code ---}. */
    public static String frontMatter() {
        return ARTICLE.substring("---\n".length(), TEXT - "---\n".length());
    }

    /** What follows below them. */
    public static String text() {
        return ARTICLE.substring(TEXT);
    }
}
