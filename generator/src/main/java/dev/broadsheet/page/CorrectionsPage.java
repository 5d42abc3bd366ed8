package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the paper had to correct, newest first.
 *
 * @param older the page before this one in time
 * @param newer the page after this one in time
 */
public record CorrectionsPage(Head head, String heading, List<Month> months, @Nullable Link older, @Nullable Link newer)
        implements Page {
    @Override
    public CorrectionsPage with(Head other) {
        return new CorrectionsPage(other, heading, months, older, newer);
    }

    @Override
    public String template() {
        return "corrections";
    }

    /** The corrections of one month. */
    public record Month(String name, List<Correction> corrections) {}

    /**
     * One of them.
     *
     * @param language BCP 47, of the story and so of the correction
     * @param direction ltr or rtl, of the language
     * @param date in the page's language
     * @param story what was corrected
     */
    public record Correction(String language, String direction, Moment date, String text, Link story) {}
}
