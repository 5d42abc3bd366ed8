package dev.broadsheet.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What readers need to know beside the story.
 *
 * @param id its anchor
 * @param level of its title's heading, 2 to 6; headings within it are deeper
 */
public record Factbox(String id, int level, String title, List<Part> parts) implements Inset {
    public Factbox {
        parts = List.copyOf(parts);
    }

    @Override
    public String kind() {
        return "factbox";
    }

    @Override
    public List<Part> unfolded() {
        return titled(title, parts);
    }

    static List<Part> titled(String title, List<Part> parts) {
        List<Part> all = new ArrayList<>(parts.size() + 2);
        all.add(Part.of(new Html("<aside>\n<p><strong>" + Html.of(title) + "</strong></p>\n")));
        all.addAll(parts);
        all.add(Part.of(new Html("</aside>\n")));
        return all;
    }
}
