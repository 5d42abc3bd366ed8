package dev.broadsheet.images;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An SVG from which everything is gone that could act, load or send: only elements of a list pass, with what is in them; no
 * handlers, no addresses but of the drawing's own parts, of pictures within it, and of links for readers.
 */
final class SafeDrawing {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "switch",
            "view",
            "title",
            "desc",
            "style",
            "a",
            "image",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "linearGradient",
            "radialGradient",
            "stop",
            "pattern",
            "clipPath",
            "mask",
            "marker",
            "filter",
            "feBlend",
            "feColorMatrix",
            "feComponentTransfer",
            "feComposite",
            "feConvolveMatrix",
            "feDiffuseLighting",
            "feDisplacementMap",
            "feDistantLight",
            "feDropShadow",
            "feFlood",
            "feFuncA",
            "feFuncB",
            "feFuncG",
            "feFuncR",
            "feGaussianBlur",
            "feMerge",
            "feMergeNode",
            "feMorphology",
            "feOffset",
            "fePointLight",
            "feSpecularLighting",
            "feSpotLight",
            "feTile",
            "feTurbulence",
            "animate",
            "animateTransform",
            "animateMotion",
            "mpath");

    private static final Pattern OWN_PART = Pattern.compile("\\s*#[^\\s]*\\s*");
    private static final Pattern EMBEDDED =
            Pattern.compile("\\s*data:image/(?:png|jpe?g|gif|webp|avif);base64,[A-Za-z0-9+/=\\s]*");
    private static final Pattern LINK = Pattern.compile("\\s*(?:https?://|mailto:|#)[^\\s]*\\s*");
    private static final Pattern OWN_PARTS = Pattern.compile("url\\(\\s*[\"']?#[^\"')\\s]*[\"']?\\s*\\)");
    /** What loads or acts in CSS, and the backslash by which it could hide. */
    private static final Pattern ACTING = Pattern.compile(
            "url\\(|@import|@charset|\\\\|expression|behavior|-moz-binding|image\\(|image-set|src\\(|javascript:");

    private static final int DEEPEST = 200;

    private final XMLStreamReader xml;
    private final StringBuilder out = new StringBuilder();

    private SafeDrawing(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * The drawing in UTF-8.
     *
     * @throws UnreadablePictureException when it is not well-formed
     */
    static byte[] of(byte[] svg) throws UnreadablePictureException {
        try {
            SafeDrawing drawing = new SafeDrawing(PlainXml.of(svg));
            drawing.copy();
            return drawing.out.append('\n').toString().getBytes(UTF_8);
        } catch (XMLStreamException | RuntimeException e) {
            throw new UnreadablePictureException("is no well-formed SVG");
        }
    }

    private void copy() throws XMLStreamException {
        int depth = 0;
        int left = 0;
        StringBuilder style = null;
        while (xml.hasNext()) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > DEEPEST) {
                        throw new XMLStreamException("too deep");
                    }
                    if (left > 0 || !isSafe()) {
                        left++;
                    } else {
                        open(depth == 1);
                        style = xml.getLocalName().equals("style") ? new StringBuilder() : style;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (left > 0) {
                        left--;
                    } else {
                        if (style != null && xml.getLocalName().equals("style")) {
                            text(safeStyle(style.toString()) ? style.toString() : "");
                            style = null;
                        }
                        out.append("</").append(xml.getLocalName()).append('>');
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (left == 0 && depth > 0) {
                        if (style != null) {
                            style.append(xml.getText());
                        } else {
                            text(xml.getText());
                        }
                    }
                }
                default -> {
                    // Comments, instructions and document types draw nothing.
                }
            }
        }
    }

    private boolean isSafe() {
        String name = xml.getLocalName();
        if (!SVG.equals(xml.getNamespaceURI()) || !ELEMENTS.contains(name)) {
            return false;
        }
        String animated = xml.getAttributeValue(null, "attributeName");
        String bare = animated == null ? "" : animated.toLowerCase(Locale.ROOT).strip();
        return !bare.endsWith("href") && !bare.startsWith("on") && !bare.equals("style");
    }

    private void open(boolean root) {
        out.append('<').append(xml.getLocalName());
        if (root) {
            out.append(" xmlns=\"")
                    .append(SVG)
                    .append("\" xmlns:xlink=\"")
                    .append(XLINK)
                    .append('"');
        }
        TreeMap<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = attributeName(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i));
            String value = xml.getAttributeValue(i);
            if (name != null && isSafe(name, value)) {
                attributes.put(name, value);
            }
        }
        attributes.forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            text(value);
            out.append('"');
        });
        out.append('>');
    }

    /** Null for those of other vocabularies, which draw nothing. */
    private static @Nullable String attributeName(@Nullable String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) {
            return local;
        }
        if (namespace.equals(XLINK)) {
            return local.equals("href") ? "xlink:href" : null;
        }
        return namespace.equals(XML) && (local.equals("lang") || local.equals("space")) ? "xml:" + local : null;
    }

    private boolean isSafe(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("on")) {
            return false;
        }
        if (lower.endsWith("href")) {
            return switch (xml.getLocalName()) {
                case "a" -> LINK.matcher(value).matches();
                case "image" ->
                    OWN_PART.matcher(value).matches() || EMBEDDED.matcher(value).matches();
                default -> OWN_PART.matcher(value).matches();
            };
        }
        return safeStyle(value);
    }

    private static boolean safeStyle(String css) {
        String rest = OWN_PARTS.matcher(css.toLowerCase(Locale.ROOT)).replaceAll("");
        return !ACTING.matcher(rest).find();
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t', '\r' -> out.append(c == '\r' ? "&#13;" : String.valueOf(c));
                default -> out.append(c);
            }
        }
    }
}
