package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param newest when its newest story was published; null as long as nothing is
 * @param lead the story of the day; null as long as nothing is published
 * @param secondary the stories beside it, no story twice
 * @param blocks one per section, no story of the above
 * @param latest the newest stories, without the lead and the stories beside it; those of the blocks may be among them
 * @param older the archive page that goes on from there
 */
public record FrontPage(
        Head head,
        @Nullable Moment newest,
        @Nullable Card lead,
        List<Card> secondary,
        List<Block> blocks,
        List<Card> latest,
        @Nullable Link older)
        implements Page {
    @Override
    public FrontPage with(Head other) {
        return new FrontPage(other, newest, lead, secondary, blocks, latest, older);
    }

    @Override
    public String template() {
        return "front";
    }

    /** A section's own place on the front page. */
    public record Block(Link section, List<Card> stories) {}
}
