package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture as a page shows it, in the files among which browsers choose by their size and density.
 *
 * @param src what every browser can show, ready for an attribute
 * @param srcset the same in all the widths there are, for an attribute; null when there is but one
 * @param sizes how wide the layout draws it, for the attribute beside a {@code srcset}; null when there is none
 * @param width in CSS pixels, 0 when unknown; with {@code height} it keeps the room until the picture is there
 * @param height likewise
 * @param sources the same picture in kinds of file that not every browser can show, the lightest first
 * @param first whether it is what readers wait for, so that browsers fetch it before everything else
 * @param full all of the picture, as large as it is published
 * @param crops how it is cut for other sites: wide, as a photograph, square; empty when they get it as it is
 * @param alt empty when nothing is known that the caption does not say
 * @param credit without brackets
 * @param rights whose it is beside that
 */
public record Figure(
        String src,
        @Nullable String srcset,
        @Nullable String sizes,
        int width,
        int height,
        List<Source> sources,
        boolean first,
        Rendition full,
        List<Rendition> crops,
        String alt,
        @Nullable String caption,
        @Nullable String credit,
        Rights rights) {
    public Figure {
        sources = List.copyOf(sources);
        crops = List.copyOf(crops);
    }

    /** A picture that is published as it is, in one file. */
    public Figure(String src, int width, int height, String alt, @Nullable String caption, @Nullable String credit) {
        this(
                src,
                null,
                null,
                width,
                height,
                List.of(),
                false,
                new Rendition(src, null, width, height),
                List.of(),
                alt,
                caption,
                credit,
                Rights.NONE);
    }

    /**
     * The picture in one kind of file.
     *
     * @param type its media type: {@code image/webp}
     * @param srcset each file with its width, for an attribute
     */
    public record Source(String type, String srcset) {}
}
