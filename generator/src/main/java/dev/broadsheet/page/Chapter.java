package dev.broadsheet.page;

import java.util.List;

/**
 * A part of a long text, as its table of contents has it.
 *
 * @param heading leads to its place on the page
 * @param within the headings below it, in their order
 */
public record Chapter(Link heading, List<Link> within) {
    public Chapter {
        within = List.copyOf(within);
    }
}
