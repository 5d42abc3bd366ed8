package dev.broadsheet.feeds;

import dev.broadsheet.model.FeedFormat;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes feeds of one format. */
public interface FeedWriter {
    /** The writer of that format. */
    static FeedWriter of(FeedFormat format) {
        return switch (format) {
            case RSS -> new RssWriter();
            case JSON -> new JsonFeedWriter();
            case ATOM -> new AtomWriter();
        };
    }

    /**
     * One story, written once for all feeds that show it.
     *
     * @param summary without markup
     * @param text the whole as HTML that stands by itself; null when the feed tells summaries alone
     * @param pictures whether the lead picture is named beside the text
     */
    byte[] story(Story story, String summary, @Nullable String text, boolean pictures);

    /** What stands before the stories. */
    byte[] head(Feed feed);

    /** What stands between two stories. */
    String between();

    /** What stands after them. */
    String tail();

    /** A whole feed of stories that were written before. */
    default byte[] feed(Feed feed, List<byte[]> stories) {
        byte[] between = between().getBytes(StandardCharsets.UTF_8);
        List<byte[]> pieces = new ArrayList<>(2 * stories.size() + 2);
        pieces.add(head(feed));
        for (byte[] story : stories) {
            if (pieces.size() > 1) {
                pieces.add(between);
            }
            pieces.add(story);
        }
        pieces.add(tail().getBytes(StandardCharsets.UTF_8));
        // Of its exact size from the start: a large newspaper has thousands of feeds.
        ByteBuffer whole = ByteBuffer.allocate(
                pieces.stream().mapToInt(piece -> piece.length).sum());
        pieces.forEach(whole::put);
        return whole.array();
    }
}
