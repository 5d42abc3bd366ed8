package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front of a section.
 *
 * @param standfirst what the section is about
 * @param lead its newest story; of a story in several languages the edition's own
 * @param stories those that follow, newest first, without the lead
 * @param older the archive page that goes on from there
 */
public record SectionPage(
        Head head, String heading, @Nullable String standfirst, Card lead, List<Card> stories, @Nullable Link older)
        implements Page {
    @Override
    public SectionPage with(Head other) {
        return new SectionPage(other, heading, standfirst, lead, stories, older);
    }

    @Override
    public String template() {
        return "section";
    }
}
