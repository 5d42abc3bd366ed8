package dev.broadsheet.images;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rights in a picture as an XMP packet (ISO 16684-1); the same rights give the same bytes. */
final class XmpWriter {
    private final StringBuilder xmp = new StringBuilder();

    private XmpWriter() {}

    static byte[] of(Imprint rights) {
        XmpWriter writer = new XmpWriter();
        writer.packet(rights);
        return writer.xmp.toString().getBytes(UTF_8);
    }

    private void packet(Imprint rights) {
        xmp.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
                .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
                .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
                .append("<rdf:Description rdf:about=\"\"");
        space("dc", XmpReader.DC);
        space("photoshop", XmpReader.PHOTOSHOP);
        space("xmpRights", XmpReader.RIGHTS);
        space("Iptc4xmpExt", XmpReader.EXT);
        space("plus", XmpReader.PLUS);
        xmp.append(">\n");
        list("dc:creator", rights.creators());
        text("photoshop:Credit", rights.credit());
        anyLanguage("dc:rights", rights.copyright());
        text("xmpRights:WebStatement", rights.webStatement());
        anyLanguage("xmpRights:UsageTerms", rights.usageTerms());
        text("Iptc4xmpExt:DigitalSourceType", rights.sourceType());
        licensor(rights.licensorName(), rights.licensorUrl());
        xmp.append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    }

    private void space(String prefix, String namespace) {
        xmp.append("\n xmlns:").append(prefix).append("=\"").append(namespace).append('"');
    }

    private void text(String property, @Nullable String value) {
        if (value != null) {
            xmp.append('<').append(property).append('>').append(escaped(value));
            xmp.append("</").append(property).append(">\n");
        }
    }

    private void list(String property, List<String> values) {
        if (!values.isEmpty()) {
            xmp.append('<').append(property).append("><rdf:Seq>");
            values.forEach(
                    value -> xmp.append("<rdf:li>").append(escaped(value)).append("</rdf:li>"));
            xmp.append("</rdf:Seq></").append(property).append(">\n");
        }
    }

    private void anyLanguage(String property, @Nullable String value) {
        if (value != null) {
            xmp.append('<').append(property).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
            xmp.append(escaped(value))
                    .append("</rdf:li></rdf:Alt></")
                    .append(property)
                    .append(">\n");
        }
    }

    private void licensor(@Nullable String name, @Nullable String address) {
        if (name != null || address != null) {
            xmp.append("<plus:Licensor><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n");
            text("plus:LicensorName", name);
            text("plus:LicensorURL", address);
            xmp.append("</rdf:li></rdf:Seq></plus:Licensor>\n");
        }
    }

    private static String escaped(String value) {
        return Words.withoutControls(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
