package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All topics, all authors or all months, each with how much there is of it. */
public record IndexPage(Head head, String heading, List<Group> groups) implements Page {
    @Override
    public IndexPage with(Head other) {
        return new IndexPage(other, heading, groups);
    }

    @Override
    public String template() {
        return "index";
    }

    /**
     * Some that belong together, such as the months of a year.
     *
     * @param name null when there is only one group
     */
    public record Group(@Nullable String name, List<Line> lines) {}

    /**
     * One of them.
     *
     * @param count how much there is, in words: {@code 12 stories}
     */
    public record Line(Link link, String count) {}
}
