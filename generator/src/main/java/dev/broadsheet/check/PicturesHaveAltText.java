package dev.broadsheet.check;

import dev.broadsheet.problem.Rule;

/** A picture says in words what it shows, for those who do not see it. */
public final class PicturesHaveAltText implements PictureRule {
    @Override
    public void judge(Exhibit exhibit, Notes notes) {
        if (exhibit.alt().isBlank()) {
            notes.note(
                    Rule.MISSING_ALT,
                    "the picture \"" + exhibit.name() + "\" has no alt text",
                    exhibit.lead()
                            ? "add alt beside its caption: what it shows, in a few words"
                            : "say what it shows: ![A line of cars](" + exhibit.name()
                                    + "), or alt beside its caption");
        }
    }
}
