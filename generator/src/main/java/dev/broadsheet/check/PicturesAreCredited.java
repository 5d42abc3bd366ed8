package dev.broadsheet.check;

import dev.broadsheet.problem.Rule;

/** A picture says whose it is: in its caption, in the front matter or in the file itself. */
public final class PicturesAreCredited implements PictureRule {
    @Override
    public void judge(Exhibit exhibit, Notes notes) {
        if (exhibit.credit() == null) {
            notes.note(
                    Rule.MISSING_CREDIT,
                    (exhibit.caption() == null ? "the picture \"" : "the caption of \"") + exhibit.name()
                            + "\" does not say whose picture it is",
                    "end its caption with the credit, such as [Name/Agency]");
        }
    }
}
