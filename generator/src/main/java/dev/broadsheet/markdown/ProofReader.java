package dev.broadsheet.markdown;

import dev.broadsheet.page.Figure;
import dev.broadsheet.problem.Place;
import java.util.function.IntFunction;

/** Reads along while a text is set, so that nobody parses it a second time. */
public interface ProofReader {
    /**
     * The words of one paragraph, heading or cell.
     *
     * @param text as the author typed it, without markup; code, pictures and notes are U+FFFC
     * @param places where each character stands in the file, by its index
     */
    void passage(String text, IntFunction<Place> places);

    /**
     * A picture that stands by itself.
     *
     * @param written its name in the text
     * @param alt what stands between its brackets
     * @param figure as readers get it
     */
    void picture(String written, String alt, Figure figure, Place place);

    /**
     * A link that leads to another site.
     *
     * @param address as written, beginning with http
     */
    void outside(String address, Place place);
}
