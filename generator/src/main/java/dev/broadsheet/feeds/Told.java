package dev.broadsheet.feeds;

import dev.broadsheet.page.Text;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * A story that feeds tell.
 *
 * @param story made when its page is set, so that memory holds few at a time
 * @param cuts every way in which some feed tells it
 */
public record Told(Supplier<Story> story, Set<Cut> cuts) {
    public Told {
        cuts = Set.copyOf(cuts);
    }

    /** Writes the story once in each way in which feeds tell it. */
    public void write(Text text, BiConsumer<Cut, byte[]> written) {
        Story told = story.get();
        String summary = StoryText.summary(told, text);
        String pictured = has(true) ? StoryText.full(told, text, true) : "";
        String bare = has(false) ? StoryText.full(told, text, false) : "";
        for (Cut cut : cuts) {
            String whole = cut.pictures() ? pictured : bare;
            written.accept(
                    cut, FeedWriter.of(cut.format()).story(told, summary, cut.full() ? whole : null, cut.pictures()));
        }
    }

    private boolean has(boolean pictures) {
        return cuts.stream().anyMatch(cut -> cut.full() && cut.pictures() == pictures);
    }
}
