package dev.broadsheet.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks flexmark for a kind of block only where a line can begin one: flexmark copies the whole paragraph at every line
 * before it looks for a heading, and matches an expression before it looks for a fence. Its factory, which compiles a dozen
 * expressions, is made once and not for every text.
 */
abstract class SteadyBlocks implements CustomBlockParserFactory {
    private final CustomBlockParserFactory blocks;
    private final BlockParserFactory factory;
    private final String firsts;

    /**
     * @param firsts the characters that a line of this kind can begin with
     */
    private SteadyBlocks(CustomBlockParserFactory blocks, String firsts, DataHolder options) {
        this.blocks = blocks;
        this.factory = blocks.apply(options);
        this.firsts = firsts;
    }

    /** Headings of both kinds: a line can be one, or underline one. */
    static CustomBlockParserFactory headings(DataHolder options) {
        return new Headings(options);
    }

    /** Code between fences. */
    static CustomBlockParserFactory fencedCode(DataHolder options) {
        return new FencedCode(options);
    }

    /** Flexmark tells factories apart by their class. */
    private static final class Headings extends SteadyBlocks {
        Headings(DataHolder options) {
            super(new HeadingParser.Factory(), "#=-", options);
        }
    }

    private static final class FencedCode extends SteadyBlocks {
        FencedCode(DataHolder options) {
            super(new FencedCodeBlockParser.Factory(), "`~", options);
        }
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return (state, matched) -> {
            int start = state.getNextNonSpaceIndex();
            char first = start < state.getLine().length() ? state.getLine().charAt(start) : ' ';
            return firsts.indexOf(first) >= 0 ? factory.tryStart(state, matched) : BlockStart.none();
        };
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return blocks.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return blocks.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
