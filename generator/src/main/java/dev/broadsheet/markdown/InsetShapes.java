package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.language.DateReading;
import dev.broadsheet.model.Language;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Frame;
import dev.broadsheet.page.Gallery;
import dev.broadsheet.page.Html;
import dev.broadsheet.page.Part;
import dev.broadsheet.page.Pullquote;
import dev.broadsheet.page.Questions;
import dev.broadsheet.page.Timeline;
import dev.broadsheet.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the blocks whose content has a shape of its own, and takes what was set out of the galley. For one thread. */
final class InsetShapes {
    /** What a writer may put between a date and what happened then. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[:–—-]\\s)?\\s*");

    private final Galley galley;
    private final BlockWriter blocks;
    private final InlineWriter inlines;
    private final RawHtml rawHtml;
    private final Anchors anchors;
    private final Destinations destinations;
    private final TextWords words;
    private final Language language;
    private @Nullable DateReading reading;

    InsetShapes(
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
        this.rawHtml = rawHtml;
        this.anchors = anchors;
        this.destinations = destinations;
        this.words = words;
        this.language = language;
    }

    /** What is set meanwhile, taken out of the galley. */
    List<Part> parts(Runnable content) {
        Galley.Cut cut = galley.cut();
        content.run();
        return galley.take(cut, rawHtml::clean);
    }

    /** The same without markup. */
    String spoken(Runnable content) {
        Galley.Cut cut = galley.cut();
        galley.beginHeading();
        content.run();
        String text = galley.endHeading();
        galley.takeMarkup(cut);
        return text;
    }

    /** The words of a paragraph without markup. */
    String text(Node paragraph) {
        return spoken(() -> inlines.block(paragraph));
    }

    Pullquote pullquote(Fence fence, String name) {
        Galley.Cut cut = galley.cut();
        blocks.children(fence);
        return new Pullquote(new Html(rawHtml.clean(galley.takeMarkup(cut))), name);
    }

    /** A list whose items begin with a date in bold: {@code - **17 August 2026** The bridge closes}. */
    @Nullable
    Timeline timeline(Fence fence, List<Node> content) {
        if (content.size() != 1 || !(content.get(0) instanceof ListBlock list)) {
            wrong(fence, "the block \"timeline\" is not a list", "write each event as \"- **2019** What happened\"");
            return null;
        }
        List<StrongEmphasis> dates = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            StrongEmphasis date = firstInBold(item);
            if (date == null || (date.getNext() == null && item.getFirstChild() == item.getLastChild())) {
                wrong(
                        item,
                        date == null ? "this event does not begin with its date in bold" : "this event is only a date",
                        "write it as \"- **2019** What happened\"");
                return null;
            }
            dates.add(date);
        }
        list.setTight(false);
        return new Timeline(dates.stream().map(this::event).toList());
    }

    private Timeline.Event event(StrongEmphasis bold) {
        Node paragraph = bold.getParent();
        Node after = bold.getNext();
        bold.unlink();
        if (after instanceof Text text) {
            trimStart(text);
        }
        String when = text(bold);
        if (when.endsWith(":")) {
            when = when.substring(0, when.length() - 1);
        }
        if (reading == null) {
            reading = new DateReading(language);
        }
        String datetime = reading.read(when).orElse(null);
        return new Timeline.Event(
                when, datetime, parts(() -> blocks.within(false, () -> blocks.children(paragraph.getParent()))));
    }

    private static @Nullable StrongEmphasis firstInBold(Node item) {
        return item.getFirstChild() instanceof Paragraph paragraph
                        && paragraph.getFirstChild() instanceof StrongEmphasis bold
                ? bold
                : null;
    }

    private static void trimStart(Text text) {
        BasedSequence chars = text.getChars();
        Matcher between = BETWEEN.matcher(chars);
        if (between.lookingAt()) {
            text.setChars(chars.subSequence(between.end()));
        }
    }

    /** A question is a heading or a paragraph in bold; what follows it up to the next one is the answer. */
    @Nullable
    Questions questions(Fence fence, List<Node> content) {
        List<List<Node>> groups = new ArrayList<>();
        for (Node node : content) {
            if (isQuestion(node)) {
                groups.add(new ArrayList<>());
            } else if (groups.isEmpty()) {
                wrong(node, "the block \"qa\" does not begin with a question", "write the question in bold: **Why?**");
                return null;
            }
            groups.get(groups.size() - 1).add(node);
        }
        for (List<Node> group : groups) {
            if (group.size() == 1) {
                wrong(group.get(0), "this question has no answer", "write the answer in a paragraph below it");
                return null;
            }
        }
        return new Questions(groups.stream().map(this::question).toList());
    }

    private Questions.Question question(List<Node> group) {
        Node line = group.get(0) instanceof Paragraph paragraph ? paragraph.getFirstChild() : group.get(0);
        Galley.Cut cut = galley.cut();
        galley.beginHeading();
        inlines.block(line);
        String text = galley.endHeading();
        Html question = new Html(rawHtml.clean(galley.takeMarkup(cut)));
        String id = anchors.claimFor(text);
        List<Node> answer = group.subList(1, group.size());
        return new Questions.Question(
                id, question, text, parts(() -> blocks.within(true, () -> answer.forEach(blocks::write))));
    }

    private static boolean isQuestion(Node node) {
        return node instanceof Heading
                || (node instanceof Paragraph
                        && node.getFirstChild() instanceof StrongEmphasis bold
                        && bold.getNext() == null);
    }

    /** Pictures that stand alone, in paragraphs or as the items of a list. */
    @Nullable
    Gallery gallery(Fence fence, List<Node> content) {
        List<Node> pictures = new ArrayList<>();
        for (Node node : content) {
            Node first = node instanceof ListBlock ? node.getFirstChild() : node;
            for (Node item = first; item != null; item = node instanceof ListBlock ? item.getNext() : null) {
                Node paragraph = node instanceof ListBlock ? item.getFirstChild() : item;
                boolean alone = paragraph != null && (paragraph == item || paragraph.getNext() == null);
                if (!alone || !(paragraph instanceof Paragraph) || !Pictures.standAlone(paragraph)) {
                    wrong(
                            item,
                            "the block \"gallery\" holds more than pictures",
                            "write each picture in a line of its own; its words stand under captions");
                    return null;
                }
                paragraph.getChildren().forEach(pictures::add);
            }
        }
        List<Figure> figures = figures(pictures);
        List<Gallery.Plate> plates = new ArrayList<>();
        for (Figure figure : figures) {
            plates.add(new Gallery.Plate(figure, words.count().of(plates.size() + 1, figures.size())));
        }
        return new Gallery(plates);
    }

    /** Two side by side; the last of an odd number has the row to itself. */
    private List<Figure> figures(List<Node> nodes) {
        List<Node> pictures = nodes.stream().filter(Pictures::isPicture).toList();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            boolean alone = i % 2 == 0 && i == pictures.size() - 1;
            Figure figure = inlines.figure(pictures.get(i), alone ? Frame.TEXT : Frame.GALLERY);
            if (figure != null) {
                figures.add(figure);
            }
        }
        return figures;
    }

    private void wrong(Node node, String message, String remedy) {
        destinations.report(Rule.BAD_BLOCK, node.getStartOffset(), message, remedy);
    }
}
