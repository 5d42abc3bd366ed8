package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import dev.broadsheet.page.Figure;
import org.jspecify.annotations.Nullable;

/** Pictures in a text: those within a line are written here, those that stand alone become figures. */
final class Pictures {
    private Pictures() {}

    /** Whether a paragraph holds pictures only, each on a line of its own. */
    static boolean standAlone(Node paragraph) {
        boolean expected = true;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            boolean picture = isPicture(node);
            boolean lineBreak = node instanceof SoftLineBreak || node instanceof HardLineBreak;
            boolean blank = !picture && !lineBreak && node.getChars().isBlank();
            if (blank) {
                continue;
            }
            if (expected != picture || (!expected && !lineBreak)) {
                return false;
            }
            expected = !expected;
        }
        return !expected;
    }

    static boolean isPicture(Node node) {
        return node instanceof Image || (node instanceof ImageRef reference && reference.isDefined());
    }

    /** A picture within a line. */
    static void write(StringBuilder html, Figure figure, @Nullable String title) {
        if (!figure.sources().isEmpty()) {
            html.append("<picture>");
        }
        for (Figure.Source source : figure.sources()) {
            html.append("<source");
            Markup.attribute(html, "type", source.type());
            Markup.attribute(html, "srcset", source.srcset());
            if (figure.sizes() != null) {
                Markup.attribute(html, "sizes", figure.sizes());
            }
            html.append('>');
        }
        html.append("<img");
        Markup.address(html, "src", figure.src());
        Markup.attribute(html, "alt", figure.alt());
        if (title != null) {
            Markup.attribute(html, "title", title);
        }
        if (figure.width() > 0 && figure.height() > 0) {
            html.append(" width=\"").append(figure.width());
            html.append("\" height=\"").append(figure.height()).append('"');
        }
        html.append(" loading=\"lazy\" decoding=\"async\">");
        if (!figure.sources().isEmpty()) {
            html.append("</picture>");
        }
    }

    /** A picture as CommonMark's examples have it. */
    static void write(StringBuilder html, String source, String alt, @Nullable String title) {
        html.append("<img");
        Markup.address(html, "src", source);
        Markup.attribute(html, "alt", alt);
        if (title != null) {
            Markup.attribute(html, "title", title);
        }
        html.append(" />");
    }
}
