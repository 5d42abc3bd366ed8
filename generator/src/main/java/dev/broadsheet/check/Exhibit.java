package dev.broadsheet.check;

import dev.broadsheet.model.Caption;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.PictureNotes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A picture as an article shows it, with the words that readers get.
 *
 * @param name as the article names it
 * @param caption what was written for it, without the credit
 * @param alt empty when nothing was written
 * @param width in pixels; 0 when unknown, or when it cannot be too small, as a drawing
 * @param expires the instant from which it may not be shown any more
 * @param lead whether it stands for the whole article
 * @param said what the article says of it
 * @param notes what its file says
 */
public record Exhibit(
        String name,
        @Nullable String caption,
        @Nullable String credit,
        String alt,
        int width,
        @Nullable Instant expires,
        boolean lead,
        Language language,
        Caption said,
        PictureNotes notes) {}
