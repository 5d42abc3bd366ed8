package dev.broadsheet.feeds;

import dev.broadsheet.model.FeedFormat;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(head(feed));
        byte[] between = between().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < stories.size(); i++) {
            if (i > 0) {
                whole.writeBytes(between);
            }
            whole.writeBytes(stories.get(i));
        }
        whole.writeBytes(tail().getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }
}
