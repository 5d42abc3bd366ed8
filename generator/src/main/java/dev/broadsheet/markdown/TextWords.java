package dev.broadsheet.markdown;

import dev.broadsheet.page.Moment;
import java.time.LocalDate;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * The few words that a rendered text needs in its language.
 *
 * @param footnotes the heading over the footnotes
 * @param back what a link from a footnote back into the text is called
 * @param table what a table is called, for those who do not see it
 * @param keypoints the title of the key points
 * @param embed what an embed's key says of a site with that name: {@code embed.video} is {@code Video on YouTube}
 * @param count the place of a picture in its gallery, from 1, and how many there are, in words
 * @param day a day in words
 */
public record TextWords(
        String footnotes,
        String back,
        String table,
        String keypoints,
        BinaryOperator<String> embed,
        Count count,
        Function<LocalDate, Moment> day) {
    /** Says one of how many. */
    public interface Count {
        /** In words. */
        String of(int place, int all);
    }
}
