package dev.broadsheet.page;

import java.util.List;

/**
 * The text of an article or a standing page, rendered.
 *
 * @param words as a reader of its language counts them
 */
public record Text(List<Part> parts, List<Heading> headings, int words) {
    public Text {
        parts = List.copyOf(parts);
        headings = List.copyOf(headings);
    }
}
