package dev.broadsheet.check;

import dev.broadsheet.problem.Rule;
import java.time.Instant;

/** A picture is shown only as long as whoever owns it allows. */
public final class PicturesAreShownWhileTheyMayBe implements PictureRule {
    private final Instant now;

    /**
     * @param now the instant of the build
     */
    public PicturesAreShownWhileTheyMayBe(Instant now) {
        this.now = now;
    }

    @Override
    public void judge(Exhibit exhibit, Notes notes) {
        Instant expires = exhibit.expires();
        if (expires != null && !now.isBefore(expires)) {
            notes.note(
                    Rule.EXPIRED_RIGHTS,
                    "the picture \"" + exhibit.name() + "\" may not be shown any more",
                    "take it out of the article, or extend the licence and correct expires");
        }
    }
}
