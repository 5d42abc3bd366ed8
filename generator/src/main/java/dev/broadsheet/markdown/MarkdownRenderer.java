package dev.broadsheet.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.broadsheet.language.QuoteMarks;
import dev.broadsheet.language.WordCount;
import dev.broadsheet.model.HtmlPolicy;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Origin;
import dev.broadsheet.page.Text;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Renders Markdown: CommonMark with tables, footnotes, strikethrough, bare addresses, typographic marks and heading
 * anchors, under the newsroom's policy for raw HTML. Thread-safe.
 *
 * <p>Hostile texts can need much time and a deep stack: call it on a thread with a stack of 64 MB or more, and give it a
 * deadline.
 */
public final class MarkdownRenderer {
    private final HtmlPolicy policy;
    private final boolean news;
    private final Parser parser;

    /**
     * @param policy what becomes of HTML in a text
     */
    public MarkdownRenderer(HtmlPolicy policy) {
        this(policy, true, false);
    }

    /** For what readers write: no HTML, no headings, no tables, no notes. */
    static MarkdownRenderer forLetters() {
        return new MarkdownRenderer(HtmlPolicy.NONE, true, true);
    }

    /**
     * @param news false for CommonMark and nothing else, as its examples have it
     */
    MarkdownRenderer(HtmlPolicy policy, boolean news) {
        this(policy, news, false);
    }

    private MarkdownRenderer(HtmlPolicy policy, boolean news, boolean letters) {
        this.policy = policy;
        this.news = news;
        MutableDataSet options = new MutableDataSet();
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
        options.set(Parser.LINK_TEXT_PRIORITY_OVER_LINK_REF, true);
        if (letters) {
            options.set(Parser.EXTENSIONS, List.of(StrikethroughExtension.create()));
            options.set(Parser.HTML_BLOCK_PARSER, false);
        } else if (news) {
            options.set(
                    Parser.EXTENSIONS,
                    List.of(new SteadyTables(), FootnoteExtension.create(), StrikethroughExtension.create()));
        }
        options.set(Parser.HEADING_PARSER, false);
        options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
        Parser.Builder builder = Parser.builder(options);
        Emphases.processors().forEach(builder::customDelimiterProcessor);
        if (news && !letters) {
            builder.customBlockParserFactory(new Fences());
        }
        if (!letters) {
            builder.customBlockParserFactory(SteadyBlocks.headings(options));
        }
        builder.customBlockParserFactory(SteadyBlocks.fencedCode(options));
        parser = builder.customInlineParserFactory(SteadyInlineParser::new)
                // Flexmark leaves this one out when the inline parser is not its own.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build();
    }

    /**
     * Renders a text. What is wrong with it is reported and left out; a text that nests too deep for the thread's stack
     * is reported and comes back empty.
     *
     * @param markdown the text after the front matter; its lines end in LF
     * @param origin where the text stands, for the places of problems
     * @param language which quotation marks it has and how its words are counted
     * @param words what it says in that language
     * @param references what it may point at
     */
    public Reading render(
            String markdown,
            Origin origin,
            Language language,
            TextWords words,
            References references,
            Problems problems) {
        return render(markdown, origin, language, words, references, null, problems);
    }

    /**
     * Likewise, with somebody who reads along.
     *
     * @param reader null for nobody
     */
    public Reading render(
            String markdown,
            Origin origin,
            Language language,
            TextWords words,
            References references,
            @Nullable ProofReader reader,
            Problems problems) {
        Manuscript manuscript = new Manuscript(markdown, origin);
        int deep = Nesting.tooDeep(manuscript.text());
        if (deep >= 0) {
            return tooDeep(manuscript.place(deep), problems);
        }
        try {
            return render(manuscript, language, words, references, reader, problems);
        } catch (StackOverflowError e) {
            return tooDeep(manuscript.place(), problems);
        }
    }

    private static Reading tooDeep(Place place, Problems problems) {
        problems.report(
                Rule.MARKDOWN_TOO_DEEP,
                place,
                "this text nests too deep to be rendered",
                "take out long runs of brackets, quotes or list marks");
        return new Reading(new Text(List.of(), List.of(), 0), Set.of(), List.of(), Set.of());
    }

    private Reading render(
            Manuscript manuscript,
            Language language,
            TextWords words,
            References references,
            @Nullable ProofReader reader,
            Problems problems) {
        String source = manuscript.text();
        Document document = parser.parse(source);
        Galley galley = new Galley(source.length() + source.length() / 4 + 64, new WordCount(language));
        Anchors anchors = new Anchors();
        Footnotes footnotes = new Footnotes(anchors);
        Destinations destinations = new Destinations(manuscript, references, reader, problems);
        RawHtml rawHtml = new RawHtml(policy, galley, destinations, anchors);
        Prose prose = new Prose(galley, source, news ? QuoteMarks.of(language) : null);
        InlineWriter inlines = new InlineWriter(
                document,
                source,
                galley,
                prose,
                destinations,
                footnotes,
                rawHtml,
                news,
                new Passages(manuscript, reader));
        BlockWriter blocks =
                new BlockWriter(galley, inlines, rawHtml, anchors, footnotes, destinations, words, language, news);
        Galley.Cut start = galley.cut();
        blocks.children(document);
        blocks.notes();
        Text text = new Text(
                galley.take(start, rawHtml::clean),
                blocks.headings(),
                galley.words().total());
        return new Reading(text, anchors.all(), destinations.references(), destinations.pictures());
    }
}
