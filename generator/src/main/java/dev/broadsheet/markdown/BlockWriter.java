package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.model.Language;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Frame;
import dev.broadsheet.page.Part;
import java.util.ArrayList;
import java.util.List;

/** Writes paragraphs, headings, lists, quotations, code, tables and footnotes. For one thread. */
final class BlockWriter {
    private final Galley galley;
    private final InlineWriter inlines;
    private final RawHtml rawHtml;
    private final Anchors anchors;
    private final Footnotes footnotes;
    private final TableWriter tables;
    private final TextWords words;
    private final boolean news;
    private final StringBuilder html;
    private final InsetWriter insets;
    private final List<dev.broadsheet.page.Heading> headings = new ArrayList<>();
    private Outline outline = Outline.ofText();
    private boolean inInset;

    BlockWriter(
            Galley galley,
            InlineWriter inlines,
            RawHtml rawHtml,
            Anchors anchors,
            Footnotes footnotes,
            Destinations destinations,
            TextWords words,
            Language language,
            boolean news) {
        this.galley = galley;
        this.inlines = inlines;
        this.rawHtml = rawHtml;
        this.anchors = anchors;
        this.footnotes = footnotes;
        this.tables = new TableWriter(galley, inlines, words);
        this.words = words;
        this.news = news;
        this.html = galley.html();
        this.insets = new InsetWriter(galley, this, inlines, rawHtml, anchors, destinations, words, language);
    }

    List<dev.broadsheet.page.Heading> headings() {
        return headings;
    }

    /** Writes the blocks within a block, or within the whole text. */
    void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            write(node);
        }
    }

    /**
     * Writes what stands within an inset. Its headings are its own: the text's contents do not list them.
     *
     * @param titled whether the inset has a title, below which they stand
     */
    void within(boolean titled, Runnable content) {
        Outline around = outline;
        boolean was = inInset;
        outline = around.within(titled);
        inInset = true;
        content.run();
        outline = around;
        inInset = was;
    }

    /** The level of a title at this place. */
    int titleLevel() {
        return outline.next();
    }

    void write(Node node) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof ListBlock list) {
            list(list);
        } else if (node instanceof BlockQuote) {
            galley.line();
            html.append("<blockquote>\n");
            children(node);
            galley.line();
            html.append("</blockquote>\n");
        } else if (node instanceof FencedCodeBlock code) {
            String info = Entities.unescape(code.getInfo(), true).strip();
            code(firstWord(info), code.getContentChars().toString());
        } else if (node instanceof IndentedCodeBlock code) {
            code("", code.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
        } else if (node instanceof ThematicBreak) {
            galley.line();
            html.append(news ? "<hr>\n" : "<hr />\n");
        } else if (node instanceof HtmlBlockBase block) {
            BasedSequence chars = block.getContentChars();
            rawHtml.block(chars.toString(), chars.getStartOffset());
        } else if (node instanceof TableBlock) {
            tables.write(node);
        } else if (node instanceof Fence fence) {
            insets.write(fence);
        } else if (node instanceof FenceEnd end) {
            insets.end(end);
        } else if (!(node instanceof FootnoteBlock) && !(node instanceof Reference)) {
            children(node);
        }
    }

    private void paragraph(Paragraph paragraph) {
        if (news && Pictures.standAlone(paragraph)) {
            for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
                Figure figure = inlines.figure(node, Frame.TEXT);
                if (figure != null) {
                    galley.piece(Part.of(figure));
                }
            }
        } else if (paragraph.getFirstChild() == null) {
            return;
        } else if (paragraph.getParent() instanceof ListItem item && isTight(item)) {
            inlines.block(paragraph);
        } else {
            galley.line();
            html.append("<p>");
            inlines.block(paragraph);
            html.append("</p>\n");
        }
    }

    private static boolean isTight(ListItem item) {
        return item.getParent() instanceof ListBlock list && list.isTight();
    }

    private void heading(Heading heading) {
        galley.line();
        if (!news) {
            html.append("<h").append(heading.getLevel()).append('>');
            inlines.block(heading);
            html.append("</h").append(heading.getLevel()).append(">\n");
            return;
        }
        int level = outline.depth(heading.getLevel());
        html.append("<h").append(level);
        int attributes = html.length();
        html.append('>');
        galley.beginHeading();
        inlines.block(heading);
        String text = galley.endHeading();
        String id = anchors.claimFor(text);
        html.insert(attributes, " id=\"" + id + '"');
        html.append("</h").append(level).append(">\n");
        if (!inInset) {
            headings.add(new dev.broadsheet.page.Heading(level, id, text));
        }
    }

    private void list(ListBlock list) {
        boolean ordered = list instanceof OrderedList;
        galley.line();
        if (list instanceof OrderedList numbered && numbered.getStartNumber() != 1) {
            html.append("<ol start=\"").append(numbered.getStartNumber()).append("\">\n");
        } else {
            html.append(ordered ? "<ol>\n" : "<ul>\n");
        }
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            galley.line();
            html.append("<li>");
            children(item);
            galley.words().space();
            html.append("</li>\n");
        }
        html.append(ordered ? "</ol>\n" : "</ul>\n");
    }

    private void code(String language, String text) {
        galley.line();
        // Long lines scroll, and keyboards must reach what scrolls.
        html.append(news ? "<pre tabindex=\"0\"><code" : "<pre><code");
        if (!language.isEmpty()) {
            Markup.attribute(html, "class", "language-" + language);
        }
        html.append('>');
        Markup.escape(html, text);
        html.append("</code></pre>\n");
    }

    private static String firstWord(String info) {
        int end = 0;
        while (end < info.length() && !Ascii.isSpace(info.charAt(end))) {
            end++;
        }
        return info.substring(0, end);
    }

    /** Writes the notes that the text points at, below it. */
    void notes() {
        if (footnotes.notes().isEmpty()) {
            return;
        }
        String id = anchors.claim("footnotes");
        galley.line();
        html.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"")
                .append(id);
        html.append("\">\n<h2 id=\"").append(id).append("\">");
        galley.text(words.footnotes());
        galley.words().space();
        html.append("</h2>\n<ol>\n");
        for (int i = 0; i < footnotes.notes().size(); i++) {
            Footnotes.Note note = footnotes.notes().get(i);
            html.append("<li id=\"").append(note.id()).append("\">\n");
            children(note.block());
            boolean inParagraph = html.length() > 5 && html.indexOf("</p>\n", html.length() - 5) >= 0;
            if (inParagraph) {
                html.setLength(html.length() - 5);
            }
            Footnotes.lead(note, html, words.back());
            html.append(inParagraph ? "</p>\n</li>\n" : "\n</li>\n");
        }
        html.append("</ol>\n</section>\n");
    }
}
