package dev.broadsheet.plan;

import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page asks of browsers beside its text, its pictures and the style sheet.
 *
 * @param scripts names of the theme's assets, each of which the page also works without
 * @param frames origins of other sites that a reader may choose to load into the page: {@code https://maps.example}
 */
record Needs(List<String> scripts, List<String> frames) {
    static final Needs NONE = new Needs(List.of(), List.of());

    private static final String ENLARGE = "enlarge.js";

    /** Of a page that shows a text below a lead picture. */
    static Needs of(Text text, @Nullable Figure lead) {
        boolean pictured = lead != null || text.parts().stream().anyMatch(part -> part.figure() != null);
        return pictured ? new Needs(List.of(ENLARGE), List.of()) : NONE;
    }
}
