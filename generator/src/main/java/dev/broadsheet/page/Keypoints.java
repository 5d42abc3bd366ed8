package dev.broadsheet.page;

import java.util.List;

/**
 * The story in a few points.
 *
 * @param id its anchor
 * @param level of its title's heading, 2 to 6
 * @param title the theme's word for it
 * @param parts a list
 */
public record Keypoints(String id, int level, String title, List<Part> parts) implements Inset {
    public Keypoints {
        parts = List.copyOf(parts);
    }

    @Override
    public String kind() {
        return "keypoints";
    }

    @Override
    public List<Part> unfolded() {
        return Factbox.titled(title, parts);
    }
}
