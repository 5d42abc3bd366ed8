package dev.broadsheet;

import dev.broadsheet.check.Exhibit;
import dev.broadsheet.model.Caption;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.PictureNotes;
import dev.broadsheet.page.Figure;
import dev.broadsheet.plan.PictureWords;
import java.util.Map;

/** Pictures with their words as the sub-editor looks at them; what a picture says of itself counts as said. */
final class Exhibits {
    private Exhibits() {}

    static Exhibit lead(String name, Caption caption, Picture picture, Language language) {
        Caption words = PictureWords.of(caption, picture, language);
        return new Exhibit(
                name,
                words.text(),
                words.credit(),
                words.alt() == null ? "" : words.alt(),
                // A drawing is as sharp at any width.
                picture.format() == Picture.Format.SVG ? 0 : picture.width(),
                words.rights().expires(),
                true,
                language,
                caption,
                picture.notes());
    }

    /**
     * A picture within a text. Alt text that stands in for a caption is no caption.
     *
     * @param alt what stands between its brackets
     * @param notes what its file says
     */
    static Exhibit within(
            String written,
            String alt,
            Figure figure,
            Map<String, Caption> captions,
            Language language,
            PictureNotes notes) {
        String name = captions.containsKey(written) ? written : written.substring(written.lastIndexOf('/') + 1);
        Caption caption = captions.getOrDefault(name, Caption.NONE);
        boolean said = caption.text() != null || !alt.equals(figure.caption());
        return new Exhibit(
                name,
                said ? figure.caption() : null,
                figure.credit(),
                figure.alt(),
                0,
                caption.rights().expires(),
                false,
                language,
                caption,
                notes);
    }
}
