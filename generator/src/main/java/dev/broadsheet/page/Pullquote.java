package dev.broadsheet.page;

import java.util.List;

/**
 * Words of the story repeated in large letters.
 *
 * @param quote paragraphs
 * @param name who said it
 */
public record Pullquote(Html quote, String name) implements Inset {
    @Override
    public String kind() {
        return "pullquote";
    }

    /** Nothing: it repeats what the text says. */
    @Override
    public List<Part> unfolded() {
        return List.of();
    }
}
