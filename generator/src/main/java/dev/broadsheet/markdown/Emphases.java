package dev.broadsheet.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.core.delimiter.UnderscoreDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import dev.broadsheet.language.Flanks;
import java.util.List;

/** Emphasis with the rule of three as it has stood since CommonMark 0.29 (6.2, rules 9 and 10). */
final class Emphases {
    private Emphases() {}

    static List<DelimiterProcessor> processors() {
        return List.of(new Asterisks(), new Underscores());
    }

    static boolean canOpen(DelimiterProcessor processor, Flanks flanks) {
        return processor.canBeOpener(
                "",
                "",
                flanks.left(),
                flanks.right(),
                flanks.punctuationBefore(),
                flanks.punctuationAfter(),
                flanks.spaceBefore(),
                flanks.spaceAfter());
    }

    static boolean canClose(DelimiterProcessor processor, Flanks flanks) {
        return processor.canBeCloser(
                "",
                "",
                flanks.left(),
                flanks.right(),
                flanks.punctuationBefore(),
                flanks.punctuationAfter(),
                flanks.spaceBefore(),
                flanks.spaceAfter());
    }

    /** Two runs whose lengths are both multiples of three do match. */
    private static int use(DelimiterRun opener, DelimiterRun closer) {
        int both = opener.length() + closer.length();
        boolean ambiguous = opener.canClose() || closer.canOpen();
        if (ambiguous && both % 3 == 0 && opener.length() % 3 != 0) {
            return 0;
        }
        return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }

    private static final class Asterisks extends AsteriskDelimiterProcessor {
        Asterisks() {
            super(false);
        }

        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            return use(opener, closer);
        }
    }

    private static final class Underscores extends UnderscoreDelimiterProcessor {
        Underscores() {
            super(false);
        }

        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            return use(opener, closer);
        }
    }
}
