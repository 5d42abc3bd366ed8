package dev.broadsheet.check;

import dev.broadsheet.problem.Rule;

/** A lead picture is as wide as search engines ask for a large preview. */
public final class LeadPicturesAreLarge implements PictureRule {
    /** Google Discover, "at least 1200 px wide". */
    private static final int LEAST = 1200;

    @Override
    public void judge(Exhibit exhibit, Notes notes) {
        if (exhibit.lead() && exhibit.width() > 0 && exhibit.width() < LEAST) {
            notes.note(
                    Rule.SMALL_LEAD,
                    "the lead picture \"" + exhibit.name() + "\" is " + exhibit.width() + " pixels wide",
                    "use one of " + LEAST + " or more, as search engines show no smaller one large");
        }
    }
}
