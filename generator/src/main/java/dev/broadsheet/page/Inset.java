package dev.broadsheet.page;

import java.util.List;

/** Something set into a text that is more than markup and not a single picture: what editors fence with {@code :::}. */
public sealed interface Inset
        permits Factbox, Pullquote, Keypoints, Timeline, Questions, Gallery, Embed, CorrectionBox {
    /** The name by which a theme tells the kinds apart: {@code factbox}. */
    String kind();

    /**
     * The same as markup and figures alone, balanced and in reading order, for whoever takes a text elsewhere; empty when it
     * only repeats what the text says. Insets within it are not unfolded yet.
     */
    List<Part> unfolded();
}
