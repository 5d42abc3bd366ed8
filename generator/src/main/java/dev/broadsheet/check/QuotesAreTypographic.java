package dev.broadsheet.check;

import dev.broadsheet.language.QuoteMarks;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;

/**
 * Quotation marks have the form that the language prints. Straight ones are turned in every language whose marks are known;
 * in others they would come out as English ones.
 */
public final class QuotesAreTypographic implements TextRule {
    @Override
    public void judge(Passage passage, Problems problems) {
        int straight = passage.text().indexOf('"');
        if (straight >= 0 && !QuoteMarks.areKnown(passage.language())) {
            problems.report(
                    Rule.STRAIGHT_QUOTE,
                    passage.places().apply(straight),
                    "there are straight quotation marks, and those of the language \""
                            + passage.language().tag() + "\" are not known",
                    "write the marks that the language prints");
        }
    }
}
