package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.language.Flanks;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's inline parser with its regular expressions replaced by scanners, which cannot overflow the stack, take
 * linear time on hostile input, and follow CommonMark 0.31.2 where flexmark follows an older edition. What was searched
 * for in vain is remembered, so that it is not searched for again.
 */
final class SteadyInlineParser extends CommonmarkInlineParser {
    /** Runs of more backticks are text, as in cmark. */
    private static final int LONGEST_TICKS = 80;

    private static final int[] NONE = {};

    /** Kinds of HTML that are not closed any more in the rest of the block. */
    private final Set<HtmlSyntax.Special> missingHtml = EnumSet.noneOf(HtmlSyntax.Special.class);

    /** From here on the closing mark of a title, or an angle bracket, is known to be missing. */
    private final int[] missingTitleEnd = new int[3];

    private int missingAngle;
    private int[] lastTicks = NONE;

    SteadyInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    public void initializeDocument(Document document) {
        document.set(Parser.REFERENCES, new FoldedReferences(document));
        super.initializeDocument(document);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        forget();
        super.parse(content, block);
    }

    @Override
    protected int parseReference(Block block, BasedSequence text) {
        forget();
        return super.parseReference(block, text);
    }

    private void forget() {
        missingHtml.clear();
        Arrays.fill(missingTitleEnd, Integer.MAX_VALUE);
        missingAngle = Integer.MAX_VALUE;
        lastTicks = NONE;
    }

    @Override
    protected boolean parseBackslash() {
        char escaped = peek(1);
        if (Ascii.isPunctuation(escaped)) {
            appendText(input, index, index + 2);
            index += 2;
            return true;
        }
        super.parseBackslash();
        while (escaped == '\n' && peek() == ' ') {
            index++;
        }
        return true;
    }

    @Override
    protected boolean parseBackticks() {
        int start = index;
        int open = endOfTicks(start);
        int length = open - start;
        index = open;
        if (length <= LONGEST_TICKS && lastTicks()[length] > start) {
            for (int i = open; i < input.length(); i++) {
                if (input.charAt(i) == '`') {
                    int close = endOfTicks(i);
                    if (close - i == length) {
                        appendNode(new Code(
                                input.subSequence(start, open),
                                input.subSequence(open, i),
                                input.subSequence(i, close)));
                        index = close;
                        return true;
                    }
                    i = close;
                }
            }
        }
        appendText(input, start, open);
        return true;
    }

    private int endOfTicks(int start) {
        int i = start;
        while (i < input.length() && input.charAt(i) == '`') {
            i++;
        }
        return i;
    }

    /** Where the last run of each length begins. */
    private int[] lastTicks() {
        if (lastTicks.length == 0) {
            lastTicks = new int[LONGEST_TICKS + 1];
            for (int i = 0; i < input.length(); i++) {
                if (input.charAt(i) == '`') {
                    int end = endOfTicks(i);
                    if (end - i <= LONGEST_TICKS) {
                        lastTicks[end - i] = i;
                    }
                    i = end;
                }
            }
        }
        return lastTicks;
    }

    @Override
    protected boolean parseDelimiters(DelimiterProcessor processor, char delimiter) {
        int start = index;
        int end = start;
        while (end < input.length() && input.charAt(end) == delimiter) {
            end++;
        }
        if (end - start < processor.getMinLength()) {
            return false;
        }
        int before = start == 0 ? '\n' : Character.codePointBefore(input, start);
        int after = end == input.length() ? '\n' : Character.codePointAt(input, end);
        Flanks flanks = Flanks.between(before, after);
        boolean canOpen = delimiter == processor.getOpeningCharacter() && Emphases.canOpen(processor, flanks);
        boolean canClose = delimiter == processor.getClosingCharacter() && Emphases.canClose(processor, flanks);
        index = end;
        Text node = appendSeparateText(input.subSequence(start, end));
        lastDelimiter = new Delimiter(input, node, delimiter, canOpen, canClose, lastDelimiter, start);
        lastDelimiter.setNumDelims(end - start);
        if (lastDelimiter.getPrevious() != null) {
            lastDelimiter.getPrevious().setNext(lastDelimiter);
        }
        return true;
    }

    @Override
    public int parseLinkLabel() {
        int end = LinkSyntax.endOfLabel(input, index);
        if (end < 0) {
            return 0;
        }
        int length = end - index;
        index = end;
        return length;
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        if (peek() != '<') {
            return take(LinkSyntax.endOfBareDestination(input, index));
        }
        int end = index >= missingAngle ? LinkSyntax.NEVER : LinkSyntax.endOfAngledDestination(input, index);
        if (end == LinkSyntax.NEVER) {
            missingAngle = Math.min(missingAngle, index);
        }
        return take(end);
    }

    @Override
    public @Nullable BasedSequence parseLinkTitle() {
        int kind = "\"'(".indexOf(peek());
        boolean parted = index > 0 && Ascii.isSpace(input.charAt(index - 1));
        if (kind < 0 || !parted || index >= missingTitleEnd[kind]) {
            return null;
        }
        int end = LinkSyntax.endOfTitle(input, index);
        if (end == LinkSyntax.NEVER) {
            missingTitleEnd[kind] = index;
        }
        return take(end);
    }

    /** Takes what ends at that index, or nothing. */
    private @Nullable BasedSequence take(int end) {
        if (end < 0) {
            return null;
        }
        BasedSequence taken = input.subSequence(index, end);
        index = end;
        return taken;
    }

    @Override
    public boolean parseAutolink() {
        return !"/!?".contains(String.valueOf(peek(1))) && super.parseAutolink();
    }

    @Override
    public boolean parseHtmlInline() {
        HtmlSyntax.Special special = HtmlSyntax.special(input, index, input.length());
        int end;
        if (special == null) {
            end = HtmlSyntax.endOfTag(input, index, input.length());
        } else if (missingHtml.contains(special)) {
            end = -1;
        } else {
            end = special.end(input, index, input.length());
            if (end < 0) {
                missingHtml.add(special);
            }
        }
        if (end < 0) {
            return false;
        }
        BasedSequence html = input.subSequence(index, end);
        appendNode(special == HtmlSyntax.Special.COMMENT ? new HtmlInlineComment(html) : new HtmlInline(html));
        index = end;
        return true;
    }

    @Override
    public boolean parseEntity() {
        int end = Entities.end(input, index, input.length());
        if (end < 0) {
            return false;
        }
        appendNode(new HtmlEntity(input.subSequence(index, end)));
        index = end;
        return true;
    }

    /** Without the copy of the whole block that a match result takes. */
    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        Matcher matcher = pattern.matcher(input).region(Math.min(index, input.length()), input.length());
        if (index >= input.length() || !matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }

    /** Spaces and tabs with one line ending among them. */
    @Override
    public boolean spnl() {
        boolean lineEnded = false;
        while (index < input.length()) {
            char c = input.charAt(index);
            if (c == '\n' && !lineEnded) {
                lineEnded = true;
            } else if (c != ' ' && c != '\t') {
                break;
            }
            index++;
        }
        return true;
    }
}
