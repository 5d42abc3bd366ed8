package dev.broadsheet.language;

import dev.broadsheet.model.Language;
import java.util.Map;

/**
 * How long a reader takes. Words per minute are the means that Trauzettel-Klosinski and Dietz measured with paragraphs
 * of equal difficulty in 17 languages (International Reading Speed Texts, IOVS 2012, 53:5452).
 */
public final class ReadingTime {
    private static final Map<String, Integer> WORDS_PER_MINUTE = Map.ofEntries(
            Map.entry("ar", 138),
            Map.entry("de", 179),
            Map.entry("en", 228),
            Map.entry("es", 218),
            Map.entry("fi", 161),
            Map.entry("fr", 195),
            Map.entry("he", 187),
            Map.entry("it", 188),
            Map.entry("ja", 193),
            Map.entry("nl", 202),
            Map.entry("pl", 166),
            Map.entry("pt", 181),
            Map.entry("ru", 184),
            Map.entry("sl", 180),
            Map.entry("sv", 199),
            Map.entry("tr", 166),
            Map.entry("zh", 158));

    /** The mean over all languages of the study. */
    private static final int ELSEWHERE = 184;

    private ReadingTime() {}

    /**
     * Whole minutes, at least one.
     *
     * @param words as {@link WordCount} counts them
     */
    public static int minutes(int words, Language language) {
        String tag = language.tag();
        int hyphen = tag.indexOf('-');
        int speed = WORDS_PER_MINUTE.getOrDefault(hyphen < 0 ? tag : tag.substring(0, hyphen), ELSEWHERE);
        return Math.max(1, (words + speed / 2) / speed);
    }
}
