package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front of a topic.
 *
 * @param lead its newest story; of a story in several languages the edition's own
 * @param stories those that follow, newest first, without the lead
 * @param older the archive page that goes on from there
 */
public record TopicPage(Head head, String heading, Card lead, List<Card> stories, @Nullable Link older)
        implements Page {
    @Override
    public TopicPage with(Head other) {
        return new TopicPage(other, heading, lead, stories, older);
    }

    @Override
    public String template() {
        return "topic";
    }
}
