package dev.broadsheet.markdown;

import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Flexmark's tables, which know their expressions from the first text on instead of compiling them for every text. */
final class SteadyTables implements Parser.ParserExtension {
    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.paragraphPreProcessorFactory(new Shared());
    }

    /** Tables hold nothing but options, which are the same for every text of a parser, so that one serves all threads. */
    private static final class Shared implements ParagraphPreProcessorFactory {
        private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();
        private volatile @Nullable ParagraphPreProcessor made;

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            ParagraphPreProcessor shared = made;
            if (shared == null) {
                shared = tables.apply(state);
                made = shared;
            }
            return shared;
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return tables.getAfterDependents();
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return tables.getBeforeDependents();
        }

        @Override
        public boolean affectsGlobalScope() {
            return tables.affectsGlobalScope();
        }
    }
}
