package dev.broadsheet.images;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.ParseOptions;
import com.adobe.internal.xmp.properties.XMPProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The words of an XMP packet (ISO 16684-1), by name of property. */
final class XmpReader {
    static final String DC = "http://purl.org/dc/elements/1.1/";
    static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
    static final String RIGHTS = "http://ns.adobe.com/xap/1.0/rights/";
    static final String CORE = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
    static final String EXT = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    static final String PLUS = "http://ns.useplus.org/ldf/xmp/1.0/";

    private static final int LONGEST = 1 << 20;
    private static final int DEEPEST = 64;
    private static final int MOST = 20_000;

    private final XMPMeta meta;

    private XmpReader(XMPMeta meta) {
        this.meta = meta;
    }

    /** Empty when it is no XMP, or too large and deep for words about a picture. */
    static Optional<XmpReader> of(byte[] packet) {
        if (packet.length > LONGEST) {
            return Optional.empty();
        }
        String text = Words.withoutControls(Spelling.of(packet)).strip();
        try {
            if (!isPlain(text)) {
                return Optional.empty();
            }
            return Optional.of(
                    new XmpReader(XMPMetaFactory.parseFromString(text, new ParseOptions().setDisallowDoctype(true))));
        } catch (XMPException | XMLStreamException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether it is well-formed, without a document type and entities, and neither deep nor wide: Adobe's reader says on
     * stderr what is not, and goes as deep as it is led.
     */
    private static boolean isPlain(String text) throws XMLStreamException {
        XMLStreamReader xml = PlainXml.of(text);
        int depth = 0;
        int elements = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    elements += 1 + xml.getAttributeCount();
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    return false;
                }
                default -> {
                    // Words and white space.
                }
            }
            if (depth > DEEPEST || elements > MOST) {
                return false;
            }
        }
        return true;
    }

    /** A plain text, or the first of a list. */
    @Nullable
    String text(String namespace, String name) {
        List<String> all = all(namespace, name);
        return all.isEmpty() ? null : all.get(0);
    }

    /** A text in several languages: the one for any reader. */
    @Nullable
    String anyLanguage(String namespace, String name) {
        try {
            XMPProperty text = meta.getLocalizedText(namespace, name, null, "x-default");
            return text == null ? text(namespace, name) : text.getValue();
        } catch (XMPException e) {
            return text(namespace, name);
        }
    }

    /** A list in its order, or the one text that stands in its place. */
    List<String> all(String namespace, String name) {
        List<String> all = new ArrayList<>();
        try {
            XMPProperty property = meta.getProperty(namespace, name);
            if (property != null && property.getOptions().isArray()) {
                int count = meta.countArrayItems(namespace, name);
                for (int i = 1; i <= count; i++) {
                    all.add(meta.getArrayItem(namespace, name, i).getValue());
                }
            } else if (property != null) {
                all.add(property.getValue());
            }
        } catch (XMPException | RuntimeException e) {
            // A property of another shape says nothing.
        }
        return all;
    }

    /** A field of the first entry in a list of structures. */
    @Nullable
    String field(String namespace, String name, String field) {
        try {
            XMPProperty value = meta.getStructField(namespace, name + "[1]", namespace, field);
            return value == null ? null : value.getValue();
        } catch (XMPException | RuntimeException e) {
            return null;
        }
    }
}
