package dev.broadsheet.plan;

import dev.broadsheet.language.Credits;
import dev.broadsheet.language.Punctuation;
import dev.broadsheet.model.Caption;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.PictureNotes;
import dev.broadsheet.model.PictureRights;
import dev.broadsheet.page.Rights;
import dev.broadsheet.page.Rights.Maker;
import org.jspecify.annotations.Nullable;

/** The words for a picture: those of the article, and where it says nothing those of the picture itself. */
public final class PictureWords {
    private PictureWords() {}

    /**
     * What is said of a picture in all.
     *
     * @param said by the article
     * @param language of the article, by which the picture's words are set too
     */
    public static Caption of(Caption said, Picture picture, Language language) {
        PictureNotes notes = picture.notes();
        Credits own = notes.caption() == null ? new Credits(null, null) : Credits.of(notes.caption());
        String text = own.text() == null ? null : Punctuation.of(own.text(), language);
        PictureRights rights = rights(said.rights(), notes);
        return new Caption(
                first(said.text(), text),
                credit(said, notes, own.credit()),
                first(said.alt(), notes.alt()),
                said.focus(),
                rights);
    }

    /** As a page has them. */
    static Rights shown(PictureRights rights) {
        return new Rights(
                rights.creators().stream()
                        .map(name -> new Maker(name, isAgency(name) ? "agency" : "person"))
                        .toList(),
                rights.creditUrl(),
                rights.copyright(),
                rights.license(),
                rights.acquire(),
                rights.sourceType(),
                rights.distribute());
    }

    private static PictureRights rights(PictureRights said, PictureNotes notes) {
        return new PictureRights(
                said.creators().isEmpty() ? notes.creators() : said.creators(),
                said.organisation(),
                said.creditUrl(),
                first(said.copyright(), notes.copyright()),
                first(said.license(), notes.webStatement()),
                first(said.acquire(), notes.licensorUrl()),
                first(said.sourceType(), notes.sourceType()),
                said.distribute(),
                said.expires());
    }

    /** The article's credit, else the creator and organisation that it names, else the picture's own. */
    private static @Nullable String credit(Caption said, PictureNotes notes, @Nullable String ofCaption) {
        PictureRights rights = said.rights();
        String makers = rights.creators().isEmpty() ? null : String.join(", ", rights.creators());
        String article = joined(first(said.credit(), makers), rights.organisation());
        return article != null ? article : credit(notes, ofCaption);
    }

    /** A credit line often names the agency alone, and the photographer stands beside it. */
    private static @Nullable String credit(PictureNotes notes, @Nullable String ofCaption) {
        String makers = notes.creators().isEmpty() ? null : String.join(", ", notes.creators());
        String line = first(notes.credit(), ofCaption);
        return line == null && makers == null ? notes.source() : joined(makers, line);
    }

    private static @Nullable String joined(@Nullable String maker, @Nullable String line) {
        if (maker == null || line == null) {
            return first(maker, line);
        }
        if (line.contains(maker)) {
            return line;
        }
        return maker.contains(line) ? maker : maker + "/" + line;
    }

    /** Agencies go by their initials: MPA. */
    private static boolean isAgency(String name) {
        return name.length() > 1 && name.codePoints().allMatch(Character::isUpperCase);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
