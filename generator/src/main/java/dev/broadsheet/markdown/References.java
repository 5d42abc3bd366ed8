package dev.broadsheet.markdown;

import dev.broadsheet.model.Picture;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Frame;
import dev.broadsheet.problem.Rule;
import org.jspecify.annotations.Nullable;

/** What one text may point at, and where that lies on the finished site. Asked from any thread. */
public interface References {
    /**
     * Where a link leads, once its scheme was found safe.
     *
     * @param destination as written, percent-encoding kept; never empty
     */
    Target link(String destination);

    /**
     * A picture with the words that belong to it.
     *
     * @param destination as written
     * @param alt the text between the brackets; empty when there is none
     * @param title the words in quotes after the destination
     * @param frame where in the text it stands
     */
    Sight picture(String destination, String alt, @Nullable String title, Frame frame);

    /** What pages say of the links of this text, for an attribute {@code rel}; null for nothing. */
    default @Nullable String rel() {
        return null;
    }

    /** Where a link leads, or why it leads nowhere. */
    sealed interface Target {}

    /**
     * A link that leads somewhere.
     *
     * @param href ready for an attribute
     * @param address the page within this site, to be looked up once all pages are known; null for other sites
     * @param fragment the place on that page, without the number sign; null for its top
     */
    record Found(String href, @Nullable String address, @Nullable String fragment) implements Target {}

    /** What a picture's name leads to, or why it leads nowhere. */
    sealed interface Sight {}

    /**
     * A picture that is shown.
     *
     * @param picture the file to publish; null for a picture of another site
     */
    record Shown(Figure figure, @Nullable Picture picture) implements Sight {}

    /** Nothing usable is there: the rule, the message and the remedy of the problem. */
    record Dead(Rule rule, String message, String remedy) implements Target, Sight {}
}
