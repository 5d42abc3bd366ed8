package dev.broadsheet.check;

import dev.broadsheet.problem.Rule;

/** Something that a sub-editor would notice of a picture and its words. */
@FunctionalInterface
public interface PictureRule {
    /** Looks at one picture and takes note of it when it breaks the rule. */
    void judge(Exhibit exhibit, Notes notes);

    /** Takes what a rule notices; where the picture stands is known. */
    @FunctionalInterface
    interface Notes {
        /** Takes note of the picture. */
        void note(Rule rule, String message, String remedy);
    }
}
