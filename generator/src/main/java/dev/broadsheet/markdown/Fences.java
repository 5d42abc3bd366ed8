package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds fences. A line of three colons or more and a name opens one, the next line of exactly as many colons and nothing
 * else closes it, so that longer fences enclose shorter ones; fenced code wins over both. Takes the same time for each
 * line, as no more than {@link #DEEPEST} are ever open.
 */
final class Fences implements CustomBlockParserFactory {
    /** Deeper than any that make sense; what opens below is not one. */
    static final int DEEPEST = 10;

    private static final int SHORTEST = 3;
    private static final int CODE_INDENT = 4;

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new OfOneText();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    /** The colons that a line begins with, if it can open or close a fence; else 0. */
    private static int colons(ParserState state) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= CODE_INDENT || start >= line.length() || line.charAt(start) != ':') {
            return 0;
        }
        int colons = Fence.length(line.subSequence(start));
        return colons < SHORTEST ? 0 : colons;
    }

    /** The open fences of one text; flexmark makes one of these for each. */
    private static final class OfOneText implements BlockParserFactory {
        /** The innermost first. */
        private final Deque<FenceParser> open = new ArrayDeque<>();

        private int closingLine = -1;

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int colons = colons(state);
            if (colons == 0) {
                return BlockStart.none();
            }
            BasedSequence line = state.getLine();
            BasedSequence chars = line.subSequence(state.getNextNonSpaceIndex()).trimEnd();
            BasedSequence rest = chars.subSequence(colons).trim();
            if (rest.isEmpty() || open.size() == DEEPEST) {
                boolean closes = closingLine == state.getLineNumber();
                return BlockStart.of(new FenceEndParser(new FenceEnd(chars, !closes)))
                        .atIndex(line.length());
            }
            int space = rest.indexOfAny(character -> character == ' ' || character == '\t');
            BasedSequence name = space < 0 ? rest : rest.subSequence(0, space);
            Fence fence = new Fence(chars, name, rest.subSequence(name.length()).trim());
            for (FenceParser outer : open) {
                if (outer.colons <= colons) {
                    outer.fence.meet(fence);
                }
            }
            FenceParser parser = new FenceParser(fence, colons, this);
            open.push(parser);
            return BlockStart.of(parser).atIndex(line.length());
        }

        /** Whether the line at hand closes that fence. */
        private boolean closes(FenceParser parser, ParserState state) {
            int colons = colons(state);
            if (colons != parser.colons
                    || !state.getLine()
                            .subSequence(state.getNextNonSpaceIndex() + colons)
                            .isBlank()) {
                return false;
            }
            for (FenceParser inner : open) {
                if (inner.colons == colons) {
                    return inner == parser
                            && reaches(state.getActiveBlockParser().getBlock(), parser.fence, state.getIndent());
                }
            }
            return false;
        }

        /** Whether the line leaves what stands open within a fence: code and, if indented, an item of a list keep it. */
        private static boolean reaches(@Nullable Node innermost, Fence fence, int indent) {
            boolean code = false;
            for (Node node = innermost; node != null && node != fence; node = node.getParent()) {
                if (node instanceof BlockQuote) {
                    return true;
                }
                if (node instanceof ListItem) {
                    return indent < 2;
                }
                code |= node instanceof FencedCodeBlock;
            }
            return !code;
        }
    }

    private static final class FenceParser extends AbstractBlockParser {
        private final Fence fence;
        private final int colons;
        private final OfOneText text;

        FenceParser(Fence fence, int colons, OfOneText text) {
            this.fence = fence;
            this.colons = colons;
            this.text = text;
        }

        @Override
        public Block getBlock() {
            return fence;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block block) {
            return true;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            if (text.closes(this, state)) {
                fence.close();
                text.closingLine = state.getLineNumber();
                return BlockContinue.none();
            }
            return BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void closeBlock(ParserState state) {
            text.open.remove(this);
        }
    }

    private static final class FenceEndParser extends AbstractBlockParser {
        private final FenceEnd end;

        FenceEndParser(FenceEnd end) {
            this.end = end;
        }

        @Override
        public Block getBlock() {
            return end;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {}
    }
}
