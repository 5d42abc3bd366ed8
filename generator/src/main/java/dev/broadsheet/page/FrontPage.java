package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param lead the story of the day; null as long as nothing is published
 * @param secondary the next stories, no story twice
 * @param blocks one per section, no story of the above
 * @param latest the newest stories, whatever stands above
 * @param older the archive page that goes on from there
 */
public record FrontPage(
        Head head,
        @Nullable Card lead,
        List<Card> secondary,
        List<Block> blocks,
        List<Card> latest,
        @Nullable Link older)
        implements Page {
    @Override
    public String template() {
        return "front";
    }

    /** A section's own place on the front page. */
    public record Block(Link section, List<Card> stories) {}
}
