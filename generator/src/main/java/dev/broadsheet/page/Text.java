package dev.broadsheet.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * The text of an article or a standing page, rendered.
 *
 * @param headings those of the text itself, not those within insets
 * @param words as a reader of its language counts them
 */
public record Text(List<Part> parts, List<Heading> headings, int words) {
    public Text {
        parts = List.copyOf(parts);
        headings = List.copyOf(headings);
    }

    /**
     * The whole text as markup and figures alone, for whoever takes it elsewhere (feeds, structured data): factboxes,
     * questions and the like unfolded, embeds as links, and no words repeated.
     */
    public List<Part> unfolded() {
        return unfolded(parts).toList();
    }

    /** Every embed of the text, also those within other insets: what a page's Content-Security-Policy must know. */
    public List<Embed> embeds() {
        return embeds(parts).toList();
    }

    private static Stream<Part> unfolded(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.inset() == null
                        ? Stream.of(part)
                        : unfolded(part.inset().unfolded()));
    }

    private static Stream<Embed> embeds(List<Part> parts) {
        return parts.stream().flatMap(part -> {
            if (part.inset() instanceof Embed embed) {
                return Stream.of(embed);
            }
            return part.inset() == null ? Stream.of() : embeds(part.inset().unfolded());
        });
    }
}
