package dev.broadsheet.markdown;

import dev.broadsheet.model.Picture;
import dev.broadsheet.page.Text;
import dev.broadsheet.problem.Place;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text once it was rendered, and what the rest of the site needs to know of it.
 *
 * @param anchors every id that a link may lead to
 * @param references links within this site, to be checked when all anchors are known
 * @param pictures the files that it shows
 */
public record Reading(Text text, Set<String> anchors, List<Reference> references, Set<Picture> pictures) {
    public Reading {
        anchors = Set.copyOf(anchors);
        references = List.copyOf(references);
        pictures = Set.copyOf(pictures);
    }

    /**
     * A link within this site.
     *
     * @param written the destination as the editor wrote it
     * @param address the page it leads to, from the root of the site and without the base path
     * @param fragment without the number sign
     */
    public record Reference(Place place, String written, String address, @Nullable String fragment) {}
}
