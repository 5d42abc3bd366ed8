package dev.broadsheet.images;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The size that the root element of an SVG asks for, by CSS Images 3, section 5 (intrinsic dimensions). */
final class SvgSize {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final Pattern LENGTH =
            Pattern.compile("\\s*([0-9]*\\.?[0-9]+(?:e[+-]?[0-9]{1,2})?)(px|pt|pc|in|cm|mm|q)?\\s*");
    private static final Pattern VIEW_BOX =
            Pattern.compile("\\s*[^\\s,]+[\\s,]+[^\\s,]+[\\s,]+([^\\s,]+)[\\s,]+([^\\s,]+)\\s*");

    private SvgSize() {}

    static Size of(byte[] svg) throws UnreadablePictureException {
        try {
            XMLStreamReader xml = PlainXml.of(svg);
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                // Comments and the document type come before the root element.
            }
            if (!xml.getLocalName().equals("svg") || !NAMESPACE.equals(xml.getNamespaceURI())) {
                throw new UnreadablePictureException("is no SVG: its root element is not an svg of " + NAMESPACE);
            }
            return size(
                    pixels(xml.getAttributeValue(null, "width")),
                    pixels(xml.getAttributeValue(null, "height")),
                    xml.getAttributeValue(null, "viewBox"));
        } catch (XMLStreamException e) {
            throw new UnreadablePictureException("is no well-formed SVG");
        }
    }

    private static Size size(double width, double height, @Nullable String viewBox) {
        Matcher box = VIEW_BOX.matcher(viewBox == null ? "" : viewBox);
        double boxWidth = box.matches() ? pixels(box.group(1)) : 0;
        double boxHeight = box.matches() ? pixels(box.group(2)) : 0;
        if (width > 0 && height > 0) {
            return rounded(width, height);
        }
        if (boxWidth <= 0 || boxHeight <= 0) {
            return new Size(0, 0);
        }
        double scale = width > 0 ? width / boxWidth : height > 0 ? height / boxHeight : 1;
        return rounded(boxWidth * scale, boxHeight * scale);
    }

    private static Size rounded(double width, double height) {
        return new Size((int) Math.max(1, Math.round(width)), (int) Math.max(1, Math.round(height)));
    }

    /** A length in CSS pixels; 0 when it is absent, a percentage or relative to a font. */
    private static double pixels(@Nullable String length) {
        Matcher matcher = LENGTH.matcher(length == null ? "" : length.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return 0;
        }
        String unit = matcher.group(2) == null ? "px" : matcher.group(2);
        double perUnit =
                switch (unit) {
                    case "pt" -> 96.0 / 72;
                    case "pc" -> 16;
                    case "in" -> 96;
                    case "cm" -> 96 / 2.54;
                    case "mm" -> 96 / 25.4;
                    case "q" -> 96 / 101.6;
                    default -> 1;
                };
        return Double.parseDouble(matcher.group(1)) * perUnit;
    }
}
