package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Frame;
import org.jspecify.annotations.Nullable;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.Span;

/** Writes what stands within a line: words, emphasis, links, pictures, code. For one thread. */
final class InlineWriter {
    private final Document document;
    private final String source;
    private final Galley galley;
    private final Prose prose;
    private final Destinations destinations;
    private final Footnotes footnotes;
    private final RawHtml rawHtml;
    private final boolean news;
    private final Passages passages;
    private final StringBuilder html;
    private boolean inLink;

    InlineWriter(
            Document document,
            String source,
            Galley galley,
            Prose prose,
            Destinations destinations,
            Footnotes footnotes,
            RawHtml rawHtml,
            boolean news,
            Passages passages) {
        this.document = document;
        this.source = source;
        this.galley = galley;
        this.prose = prose;
        this.destinations = destinations;
        this.footnotes = footnotes;
        this.rawHtml = rawHtml;
        this.news = news;
        this.passages = passages;
        this.html = galley.html();
    }

    /** Writes the content of a block. */
    void block(Node block) {
        prose.begin(block.getEndOffset());
        passages.begin();
        children(block);
        passages.end();
        rawHtml.endLine();
        galley.words().space();
    }

    /** Writes a text in which only escapes and typographic marks count. */
    void plain(BasedSequence text) {
        prose.begin(text.getEndOffset());
        passages.begin();
        passages.add(source, text.getStartOffset(), text.getEndOffset(), text.getStartOffset());
        passages.end();
        prose.set(source, text.getStartOffset(), text.getEndOffset(), '\n');
        galley.words().space();
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            write(node);
        }
    }

    private void write(Node node) {
        if (node instanceof Text) {
            text(node, node.getChars());
        } else if (node instanceof SoftLineBreak) {
            galley.space('\n');
            prose.passed('\n');
            passages.add(' ', node.getStartOffset());
        } else if (node instanceof Emphasis) {
            element("em", node);
        } else if (node instanceof StrongEmphasis) {
            element("strong", node);
        } else if (node instanceof Link link) {
            link(link, link);
        } else if (node instanceof Code code) {
            code(code.getText().toString());
            passages.add(Passages.OBJECT, node.getStartOffset());
        } else if (node instanceof HtmlEntity) {
            entity(node.getChars());
        } else if (node instanceof RefNode reference) {
            reference(reference);
        } else if (node instanceof Image image) {
            picture(image, image);
        } else if (node instanceof HardLineBreak) {
            html.append(news ? "<br>" : "<br />");
            galley.space('\n');
            prose.passed('\n');
            passages.add('\n', node.getStartOffset());
        } else if (node instanceof HtmlInlineBase) {
            rawHtml.inline(node.getChars().toString(), node.getStartOffset());
        } else if (node instanceof AutoLink autolink) {
            autolink("", autolink.getText());
        } else if (node instanceof MailLink mail) {
            autolink("mailto:", mail.getText());
        } else if (node instanceof Strikethrough) {
            element("del", node);
        } else if (node instanceof Footnote footnote) {
            footnote(footnote);
            passages.add(Passages.OBJECT, node.getStartOffset());
        } else {
            children(node);
        }
    }

    private void element(String name, Node node) {
        html.append('<').append(name).append('>');
        children(node);
        html.append("</").append(name).append('>');
    }

    private void text(Node node, BasedSequence chars) {
        int start = chars.getStartOffset();
        int end = chars.getEndOffset();
        boolean whole = end - start == chars.length();
        String text = whole ? source : chars.toString();
        int from = whole ? start : 0;
        int to = whole ? end : text.length();
        passages.add(text, from, to, start);
        int after = Neighbours.after(node);
        if (news && !inLink && Autolinks.maybe(text, from, to)) {
            textWithLinks(text.substring(from, to), start, after);
        } else {
            prose.set(text, from, to, after);
        }
    }

    private void textWithLinks(String text, int offset, int after) {
        for (Span piece : Autolinks.pieces(text)) {
            int start = piece.getBeginIndex();
            int end = piece.getEndIndex();
            if (piece instanceof LinkSpan link) {
                String written = Entities.unescape(text.substring(start, end), true);
                String href = destinations.link(Autolinks.destination(written, link), offset + start);
                anchor(href, null, () -> galley.text(written));
                prose.passed('a');
            } else {
                prose.set(text, start, end, end < text.length() ? text.charAt(end) : after);
            }
        }
    }

    private void entity(BasedSequence reference) {
        String characters = Entities.decode(reference, 0, reference.length());
        String text = characters == null ? reference.toString() : characters;
        galley.text(text);
        passages.add(text, 0, text.length(), reference.getStartOffset());
        prose.passed(text.codePointBefore(text.length()));
    }

    /** Code as CommonMark has it: line endings are spaces, and one space at both ends is only there to part it. */
    private void code(String written) {
        String code = written.replace('\n', ' ');
        boolean padded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        html.append("<code>");
        galley.text(padded ? code.substring(1, code.length() - 1) : code);
        html.append("</code>");
        prose.passed('a');
    }

    private void link(Node node, LinkNodeBase target) {
        int offset = target.getUrl().getStartOffset();
        String href = link(Entities.unescape(target.getUrl(), true), offset);
        boolean outer = inLink;
        anchor(href, title(target), () -> {
            inLink = true;
            children(node);
            inLink = outer;
        });
    }

    private @Nullable String link(String destination, int offset) {
        return news ? destinations.link(destination, offset) : destination;
    }

    private void anchor(@Nullable String href, @Nullable String title, Runnable content) {
        if (href == null) {
            content.run();
            return;
        }
        html.append("<a");
        Markup.address(html, "href", href);
        String rel = destinations.rel();
        if (rel != null) {
            Markup.attribute(html, "rel", rel);
        }
        if (title != null) {
            Markup.attribute(html, "title", title);
        }
        html.append('>');
        content.run();
        html.append("</a>");
    }

    private void autolink(String scheme, BasedSequence written) {
        String text = Entities.unescape(written, false);
        String href = link(scheme + text, written.getStartOffset());
        anchor(href, null, () -> galley.text(text));
        passages.add(Passages.OBJECT, written.getStartOffset());
        prose.passed('a');
    }

    private void reference(RefNode node) {
        Reference target = node.isDefined() ? node.getReferenceNode(document) : null;
        if (target == null) {
            undefined(node);
        } else if (node instanceof ImageRef) {
            picture(node, target);
        } else {
            link(node, target);
        }
    }

    /** Brackets that lead nowhere are only brackets. */
    private void undefined(RefNode node) {
        BasedSequence chars = node.getChars();
        if (node.getFirstChild() == null || node instanceof ImageRef) {
            text(node, chars);
            return;
        }
        text(node.getFirstChild(), chars.prefixOf(node.getChildChars()));
        children(node);
        text(node, chars.suffixOf(node.getChildChars()));
    }

    private void footnote(Footnote footnote) {
        if (footnote.getFootnoteBlock() == null) {
            text(footnote, footnote.getChars());
        } else {
            footnotes.refer(footnote.getFootnoteBlock(), html);
            prose.passed('1');
        }
    }

    private void picture(Node node, LinkNodeBase target) {
        String source = Entities.unescape(target.getUrl(), true);
        String alt = AltText.of(node);
        String title = title(target);
        if (news) {
            Figure figure = destinations.picture(
                    source, alt, title, Frame.LINE, target.getUrl().getStartOffset());
            if (figure == null) {
                galley.text(alt);
            } else {
                Pictures.write(html, figure, title);
            }
        } else {
            Pictures.write(html, source, alt, title);
        }
        passages.add(Passages.OBJECT, node.getStartOffset());
        prose.passed('a');
    }

    /** The picture that a node is when it stands alone; null when it is none, or leads nowhere. */
    @Nullable
    Figure figure(Node node, Frame frame) {
        LinkNodeBase target = node instanceof ImageRef reference
                ? reference.getReferenceNode(document)
                : node instanceof Image image ? image : null;
        if (target == null) {
            return null;
        }
        String source = Entities.unescape(target.getUrl(), true);
        String alt = AltText.of(node);
        int offset = target.getUrl().getStartOffset();
        Figure figure = destinations.picture(source, alt, title(target), frame, offset);
        if (figure != null) {
            passages.picture(source, alt, figure, offset);
        }
        return figure;
    }

    private static @Nullable String title(LinkNodeBase target) {
        return target.getTitle().isNull() ? null : Entities.unescape(target.getTitle(), true);
    }
}
