package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.model.Language;
import dev.broadsheet.page.CorrectionBox;
import dev.broadsheet.page.Embed;
import dev.broadsheet.page.Factbox;
import dev.broadsheet.page.Inset;
import dev.broadsheet.page.Keypoints;
import dev.broadsheet.page.Moment;
import dev.broadsheet.page.Part;
import dev.broadsheet.problem.Rule;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets what editors fence. Of a fence that is wrong, which is reported, the content is set as if it stood in the text.
 * For one thread.
 */
final class InsetWriter {
    private final Galley galley;
    private final BlockWriter blocks;
    private final InlineWriter inlines;
    private final Anchors anchors;
    private final Destinations destinations;
    private final TextWords words;
    private final FenceRules rules;
    private final InsetShapes shapes;
    private final Embeds embeds;

    InsetWriter(
            Galley galley,
            BlockWriter blocks,
            InlineWriter inlines,
            RawHtml rawHtml,
            Anchors anchors,
            Destinations destinations,
            TextWords words,
            Language language) {
        this.galley = galley;
        this.blocks = blocks;
        this.inlines = inlines;
        this.anchors = anchors;
        this.destinations = destinations;
        this.words = words;
        this.rules = new FenceRules(destinations);
        this.shapes = new InsetShapes(galley, blocks, inlines, rawHtml, anchors, destinations, words, language);
        this.embeds = new Embeds(destinations, words);
    }

    void write(Fence fence) {
        InsetKind kind = rules.kind(fence);
        Inset inset = kind == null ? null : inset(kind, fence);
        if (inset != null) {
            galley.piece(Part.of(inset));
        } else if (kind != InsetKind.EMBED) {
            blocks.children(fence);
        }
    }

    /** A line of colons that closes nothing is text, and told. */
    void end(FenceEnd end) {
        if (end.isStray()) {
            rules.stray(end);
            galley.line();
            galley.html().append("<p>");
            inlines.plain(end.getChars());
            galley.html().append("</p>\n");
        }
    }

    private @Nullable Inset inset(InsetKind kind, Fence fence) {
        List<Node> content = content(fence);
        if (content.isEmpty() && kind != InsetKind.EMBED) {
            wrong(fence, "the block \"" + kind.id() + "\" is empty", "write its content between its two lines");
            return null;
        }
        return switch (kind) {
            case FACTBOX -> factbox(fence);
            case PULLQUOTE -> pullquote(fence, content);
            case KEYPOINTS -> keypoints(fence, content);
            case TIMELINE -> shapes.timeline(fence, content);
            case QA -> shapes.questions(fence, content);
            case GALLERY -> shapes.gallery(fence, content);
            case EMBED -> embed(fence, content);
            case CORRECTION -> correction(fence);
        };
    }

    /** What a reader sees of a fence's content. */
    private static List<Node> content(Fence fence) {
        List<Node> content = new ArrayList<>();
        for (Node node = fence.getFirstChild(); node != null; node = node.getNext()) {
            boolean elsewhere = node instanceof Reference || node instanceof FootnoteBlock;
            if (!elsewhere && !(node instanceof FenceEnd end && !end.isStray())) {
                content.add(node);
            }
        }
        return content;
    }

    private Inset factbox(Fence fence) {
        String title = words(fence.argument());
        String id = anchors.claimFor(title);
        int level = blocks.titleLevel();
        return new Factbox(id, level, title, parts(fence, true));
    }

    private @Nullable Inset keypoints(Fence fence, List<Node> content) {
        if (content.size() != 1 || !(content.get(0) instanceof ListBlock)) {
            wrong(fence, "the block \"keypoints\" is not a list", "write each point in a line that begins with \"- \"");
            return null;
        }
        String id = anchors.claimFor(words.keypoints());
        int level = blocks.titleLevel();
        return new Keypoints(id, level, words.keypoints(), parts(fence, true));
    }

    private @Nullable Inset pullquote(Fence fence, List<Node> content) {
        for (Node node : content) {
            if (!(node instanceof Paragraph) || Pictures.standAlone(node)) {
                destinations.report(
                        Rule.BAD_BLOCK,
                        node.getStartOffset(),
                        "the block \"pullquote\" holds more than a quote",
                        "write the quote as a paragraph; who said it stands after \":::pullquote\"");
                return null;
            }
        }
        String name = words(fence.argument());
        return shapes.pullquote(fence, name);
    }

    private @Nullable Inset embed(Fence fence, List<Node> content) {
        BasedSequence address = fence.argument();
        String title = "";
        if (!content.isEmpty()) {
            if (content.size() > 1 || !(content.get(0) instanceof Paragraph)) {
                destinations.report(
                        Rule.BAD_BLOCK,
                        content.get(0).getStartOffset(),
                        "the block \"embed\" holds more than a title",
                        "write what the address shows in one paragraph");
                return null;
            }
            title = shapes.text(content.get(0));
        }
        Embed embed = embeds.of(address.toString(), address.getStartOffset(), title);
        return embed;
    }

    private @Nullable Inset correction(Fence fence) {
        Moment date = null;
        BasedSequence written = fence.argument();
        if (!written.isEmpty()) {
            try {
                date = words.day().apply(LocalDate.parse(written));
            } catch (DateTimeParseException notADate) {
                destinations.report(
                        Rule.BAD_BLOCK,
                        written.getStartOffset(),
                        "\"" + written + "\" is no date",
                        "write it as year, month and day: 2026-11-20");
            }
        }
        return new CorrectionBox(date, parts(fence, false));
    }

    private List<Part> parts(Fence fence, boolean titled) {
        return shapes.parts(() -> blocks.within(titled, () -> blocks.children(fence)));
    }

    private String words(BasedSequence text) {
        return shapes.spoken(() -> inlines.plain(text));
    }

    private void wrong(Fence fence, String message, String remedy) {
        destinations.report(Rule.BAD_BLOCK, fence.getStartOffset(), message, remedy);
    }
}
