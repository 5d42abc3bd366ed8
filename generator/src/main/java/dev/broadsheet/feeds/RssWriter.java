package dev.broadsheet.feeds;

import dev.broadsheet.page.Html;
import dev.broadsheet.page.Rights;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * RSS 2.0 (www.rssboard.org/rss-specification) with the modules content, Dublin Core, Media RSS and Atom's links. The
 * address is the identity of a story, so that a new headline does not make a new story.
 */
final class RssWriter implements FeedWriter {
    private static final String NAMESPACES = " xmlns:atom=\"http://www.w3.org/2005/Atom\""
            + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
            + " xmlns:media=\"http://search.yahoo.com/mrss/\"";

    @Override
    public byte[] story(Story story, String summary, @Nullable String text, boolean pictures) {
        Xml xml = new Xml(1024 + (text == null ? 0 : text.length()));
        xml.raw("<item>\n");
        xml.element("title", story.headline());
        xml.element("link", story.address());
        xml.raw("<guid isPermaLink=\"true\">").text(story.address()).raw("</guid>\n");
        xml.element("pubDate", Xml.rfc822(story.published()));
        if (story.changed().isAfter(story.published())) {
            xml.element("dcterms:modified", Xml.rfc3339(story.changed()));
        }
        story.writers().forEach(writer -> xml.element("dc:creator", writer.name()));
        story.subjects().forEach(subject -> xml.element("category", subject));
        // Readers take a description for HTML; it must come before content:encoded, which some take for it.
        xml.element("description", described(story, summary));
        if (text != null) {
            xml.cdata("content:encoded", text);
        }
        if (pictures && story.lead() != null) {
            lead(xml, story.lead());
        }
        return xml.raw("</item>\n").bytes();
    }

    private static String described(Story story, String summary) {
        Html html = Html.of(summary);
        return story.wrapped()
                ? "<p lang=\"" + Html.of(story.language()) + "\" dir=\"" + story.direction() + "\">" + html + "</p>"
                : html.markup();
    }

    private static void lead(Xml xml, Story.Photograph lead) {
        // Media RSS says more; this is for readers that know RSS alone. It must have a type.
        if (lead.mediaType() != null) {
            xml.raw("<enclosure").attribute("url", lead.address()).attribute("length", lead.length());
            xml.attribute("type", lead.mediaType()).raw("/>\n");
        }
        xml.raw("<media:content").attribute("url", lead.address());
        xml.attribute("type", lead.mediaType()).attribute("medium", "image");
        xml.attribute("width", lead.figure().width() > 0 ? lead.figure().width() : null);
        xml.attribute("height", lead.figure().height() > 0 ? lead.figure().height() : null)
                .raw(">\n");
        String description = lead.figure().caption() != null
                ? lead.figure().caption()
                : lead.figure().alt().isEmpty() ? null : lead.figure().alt();
        if (description != null) {
            xml.raw("<media:description type=\"plain\">").text(description).raw("</media:description>\n");
        }
        if (lead.figure().credit() != null) {
            xml.raw("<media:credit role=\"photographer\" scheme=\"urn:ebu\">");
            xml.text(lead.figure().credit()).raw("</media:credit>\n");
        }
        Rights rights = lead.figure().rights();
        if (rights.copyright() != null) {
            xml.raw("<media:copyright").attribute("url", rights.license()).raw(">");
            xml.text(rights.copyright()).raw("</media:copyright>\n");
        }
        if (rights.license() != null) {
            xml.raw("<media:license type=\"text/html\"")
                    .attribute("href", rights.license())
                    .raw("/>\n");
        }
        xml.raw("</media:content>\n");
    }

    @Override
    public byte[] head(Feed feed) {
        Xml xml = new Xml(1024).raw(Xml.DECLARATION);
        xml.raw("<rss version=\"2.0\"" + NAMESPACES + ">\n<channel>\n");
        xml.element("title", feed.title());
        xml.element("link", feed.home());
        // Required.
        xml.element("description", feed.description() == null ? feed.title() : feed.description());
        xml.element("language", feed.language());
        xml.element("copyright", feed.copyright());
        xml.element(
                "lastBuildDate",
                feed.changed() == null ? null : Xml.rfc822(feed.changed().atZone(ZoneOffset.UTC)));
        xml.raw("<atom:link rel=\"self\" type=\"application/rss+xml\"")
                .attribute("href", feed.self())
                .raw("/>\n");
        if (feed.hub() != null) {
            xml.raw("<atom:link rel=\"hub\"").attribute("href", feed.hub()).raw("/>\n");
        }
        return xml.bytes();
    }

    @Override
    public String between() {
        return "";
    }

    @Override
    public String tail() {
        return "</channel>\n</rss>\n";
    }
}
