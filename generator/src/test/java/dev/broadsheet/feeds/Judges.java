package dev.broadsheet.feeds;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Who judges feeds and sitemaps: parsers and schemas that know nothing of ours. */
final class Judges {
    private static final Path SCHEMAS = Path.of("src/test/resources/feeds");
    private static final Schema SITEMAPS = sitemaps();
    private static final com.networknt.schema.Schema JSON_FEED = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(read("json-feed-1.1.schema.json"), InputFormat.JSON);

    private Judges() {}

    /** As ROME reads a feed, in a mind to heal nothing. */
    static SyndFeed rome(String feed) {
        SyndFeedInput input = new SyndFeedInput(false, java.util.Locale.ROOT);
        input.setXmlHealerOn(false);
        input.setAllowDoctypes(false);
        try {
            return input.build(new StringReader(feed));
        } catch (FeedException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** As a strict parser reads XML. */
    static Document xml(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What is wrong with a sitemap by the schemas of the protocol, of its pictures and of its news; empty if nothing. */
    static String sitemap(String text) {
        try {
            SITEMAPS.newValidator().validate(new StreamSource(new StringReader(text)));
            return "";
        } catch (SAXException e) {
            return String.valueOf(e.getMessage());
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What is wrong with a JSON Feed. */
    static List<String> jsonFeed(String text) {
        return JSON_FEED.validate(text, InputFormat.JSON).stream()
                .map(error -> error.toString())
                .toList();
    }

    private static Schema sitemaps() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Stream.of("sitemap-image.xsd", "sitemap-news.xsd", "sitemap.xsd")
                            .map(name -> new StreamSource(new StringReader(read(name))))
                            .toArray(Source[]::new));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String schema) {
        try {
            return Files.readString(SCHEMAS.resolve(schema), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Strict extends DefaultHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
