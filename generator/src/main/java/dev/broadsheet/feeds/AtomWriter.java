package dev.broadsheet.feeds;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Atom, RFC 4287. */
final class AtomWriter implements FeedWriter {
    @Override
    public byte[] story(Story story, String summary, @Nullable String text, boolean pictures) {
        Xml xml = new Xml(1024 + (text == null ? 0 : text.length() + text.length() / 4));
        xml.raw("<entry").attribute("xml:lang", story.language()).raw(">\n");
        xml.element("title", story.headline());
        xml.element("id", story.address());
        xml.raw("<link rel=\"alternate\" type=\"text/html\"")
                .attribute("href", story.address())
                .raw("/>\n");
        xml.element("published", Xml.rfc3339(story.published()));
        xml.element("updated", Xml.rfc3339(story.changed()));
        for (Story.Writer writer : story.writers()) {
            xml.raw("<author>").element("name", writer.name());
            xml.element("uri", writer.address()).raw("</author>\n");
        }
        story.subjects()
                .forEach(subject ->
                        xml.raw("<category").attribute("term", subject).raw("/>\n"));
        xml.element("summary", summary);
        if (text != null) {
            xml.raw("<content type=\"html\">").text(text).raw("</content>\n");
        }
        return xml.raw("</entry>\n").bytes();
    }

    @Override
    public byte[] head(Feed feed) {
        Xml xml = new Xml(1024).raw(Xml.DECLARATION);
        xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\"")
                .attribute("xml:lang", feed.language())
                .raw(">\n");
        xml.element("title", feed.title());
        xml.element("subtitle", feed.description());
        xml.element("id", feed.self());
        // Required even of a feed that never said anything.
        xml.element("updated", Xml.rfc3339(feed.changed() == null ? Instant.EPOCH : feed.changed()));
        xml.raw("<author>").element("name", feed.publisher()).raw("</author>\n");
        xml.element("rights", feed.copyright());
        link(xml, "alternate", "text/html", feed.home());
        link(xml, "self", "application/atom+xml", feed.self());
        if (feed.hub() != null) {
            link(xml, "hub", null, feed.hub());
        }
        return xml.bytes();
    }

    private static void link(Xml xml, String relation, @Nullable String type, String address) {
        xml.raw("<link").attribute("rel", relation).attribute("type", type);
        xml.attribute("href", address).raw("/>\n");
    }

    @Override
    public String between() {
        return "";
    }

    @Override
    public String tail() {
        return "</feed>\n";
    }
}
