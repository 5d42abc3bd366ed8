package dev.broadsheet.check;

import dev.broadsheet.problem.Rule;
import java.util.Locale;

/** A picture's alt text says something else than its caption, which a screen reader reads as well. */
public final class AltTextsAddToCaptions implements PictureRule {
    @Override
    public void judge(Exhibit exhibit, Notes notes) {
        if (exhibit.caption() != null
                && !exhibit.alt().isBlank()
                && plain(exhibit.caption()).equals(plain(exhibit.alt()))) {
            notes.note(
                    Rule.ALT_LIKE_CAPTION,
                    "the alt text of \"" + exhibit.name() + "\" is its caption, which is read out twice",
                    "let the alt text say what is to be seen, and the caption who, where and when");
        }
    }

    /** The letters and digits only: a full stop makes no other sentence. */
    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
