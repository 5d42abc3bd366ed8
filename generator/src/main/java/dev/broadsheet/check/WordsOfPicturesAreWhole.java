package dev.broadsheet.check;

import dev.broadsheet.model.Caption;
import dev.broadsheet.model.PictureNotes.Field;
import dev.broadsheet.problem.Rule;

/** The old fields of picture files have room for few letters; what comes from a full one may lack its end. */
public final class WordsOfPicturesAreWhole implements PictureRule {
    @Override
    public void judge(Exhibit exhibit, Notes notes) {
        for (Field field : exhibit.notes().cut()) {
            String key = key(field, exhibit.said(), exhibit.notes().credit() == null);
            if (!key.isEmpty()) {
                notes.note(
                        Rule.CUT_WORDS,
                        "the " + key + " in the file of \"" + exhibit.name()
                                + "\" fills its field to the last letter, and may be cut short",
                        "write the whole " + key + " under captions, or into the XMP of the picture");
            }
        }
    }

    /** The key that a field stands in for; empty when the article says it, or readers never get it. */
    private static String key(Field field, Caption said, boolean sourceCredits) {
        boolean credited = said.credit() != null || !said.rights().creators().isEmpty();
        return switch (field) {
            case CAPTION -> said.text() == null ? "caption" : "";
            case CREATOR -> credited ? "" : "creator";
            case CREDIT -> credited ? "" : "credit";
            case SOURCE -> credited || !sourceCredits ? "" : "source";
            case COPYRIGHT -> said.rights().copyright() == null ? "copyright" : "";
            case HEADLINE -> "";
        };
    }
}
