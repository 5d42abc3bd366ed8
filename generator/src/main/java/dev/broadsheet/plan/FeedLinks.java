package dev.broadsheet.plan;

import dev.broadsheet.model.FeedFormat;
import dev.broadsheet.page.FeedLink;
import dev.broadsheet.page.Link;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which feeds a page offers. */
final class FeedLinks {
    private final String name;
    private final String front;
    private final List<FeedFormat> formats;

    /**
     * @param name the newspaper's
     * @param front the address of its front page, as links have it
     */
    FeedLinks(String name, String front, List<FeedFormat> formats) {
        this.name = name;
        this.front = front;
        this.formats = formats;
    }

    /** Those of the whole paper. */
    List<FeedLink> ofPaper() {
        return links(front, name).toList();
    }

    /**
     * A front's own feeds; of an article those of the paper and of its section.
     *
     * @param href where the page lies, as links have it
     */
    List<FeedLink> of(String kind, String title, String href, @Nullable String section, List<Link> breadcrumbs) {
        return switch (kind) {
            case "front" -> ofPaper();
            case "section", "topic", "author" -> links(href, titled(title)).toList();
            case "article" ->
                Stream.concat(
                                links(front, name),
                                breadcrumbs.stream()
                                        .filter(step -> step.href().equals(section))
                                        .flatMap(step -> links(step.href(), titled(step.name()))))
                        .toList();
            default -> List.of();
        };
    }

    /** What the feed of a section, topic or author is called. */
    String titled(String heading) {
        return heading + " – " + name;
    }

    private Stream<FeedLink> links(String href, String title) {
        return formats.stream()
                .map(format -> new FeedLink(href + format.file(), format.mediaType(), format.called(), title));
    }
}
