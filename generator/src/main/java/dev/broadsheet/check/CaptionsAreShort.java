package dev.broadsheet.check;

import dev.broadsheet.language.Sentences;
import dev.broadsheet.problem.Rule;

/** A caption has two sentences at the most: what is to be seen, and what else is to be known. */
public final class CaptionsAreShort implements PictureRule {
    private static final int MOST = 2;

    @Override
    public void judge(Exhibit exhibit, Notes notes) {
        int sentences = exhibit.caption() == null ? 0 : Sentences.count(exhibit.caption(), exhibit.language());
        if (sentences > MOST) {
            notes.note(
                    Rule.LONG_CAPTION,
                    "the caption of \"" + exhibit.name() + "\" has " + sentences + " sentences",
                    "keep two, and move the rest into the text");
        }
    }
}
