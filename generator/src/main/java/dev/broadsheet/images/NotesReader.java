package dev.broadsheet.images;

import static dev.broadsheet.images.IimReader.Tag.BY_LINE;
import static dev.broadsheet.images.IimReader.Tag.CAPTION;
import static dev.broadsheet.images.IimReader.Tag.COPYRIGHT;
import static dev.broadsheet.images.IimReader.Tag.CREDIT;
import static dev.broadsheet.images.IimReader.Tag.DATE_CREATED;
import static dev.broadsheet.images.IimReader.Tag.HEADLINE;
import static dev.broadsheet.images.IimReader.Tag.SOURCE;

import dev.broadsheet.model.PictureNotes;
import dev.broadsheet.model.PictureNotes.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a picture says of itself in three ways: XMP wins over IIM, and IIM over Exif, unless IIM was cut short. */
final class NotesReader {
    private final @Nullable XmpReader xmp;
    private final IimReader iim;
    private final ExifBlock exif;
    private final Set<Field> cut = EnumSet.noneOf(Field.class);

    private NotesReader(Blocks blocks) {
        this.xmp = XmpReader.of(blocks.xmp()).orElse(null);
        this.iim = IimReader.of(blocks.iim());
        this.exif = ExifBlock.of(blocks.exif());
    }

    static PictureNotes of(Blocks blocks) {
        return blocks.areEmpty() ? PictureNotes.NONE : new NotesReader(blocks).notes();
    }

    private PictureNotes notes() {
        String caption = best(Field.CAPTION, anyLanguage(XmpReader.DC, "description"), iim.first(CAPTION), null);
        String headline = best(Field.HEADLINE, text(XmpReader.PHOTOSHOP, "Headline"), iim.first(HEADLINE), null);
        List<String> creators = creators();
        String credit = best(Field.CREDIT, text(XmpReader.PHOTOSHOP, "Credit"), iim.first(CREDIT), null);
        String source = best(Field.SOURCE, text(XmpReader.PHOTOSHOP, "Source"), iim.first(SOURCE), null);
        String copyright =
                best(Field.COPYRIGHT, anyLanguage(XmpReader.DC, "rights"), iim.first(COPYRIGHT), exif.copyright());
        String created = Words.plain(text(XmpReader.PHOTOSHOP, "DateCreated"));
        PictureNotes notes = new PictureNotes(
                caption,
                headline,
                creators,
                credit,
                source,
                copyright,
                Words.plain(anyLanguage(XmpReader.CORE, "AltTextAccessibility")),
                Words.plain(anyLanguage(XmpReader.CORE, "ExtDescrAccessibility")),
                Words.address(text(XmpReader.RIGHTS, "WebStatement")),
                Words.plain(xmp == null ? null : xmp.field(XmpReader.PLUS, "Licensor", "LicensorName")),
                Words.address(xmp == null ? null : xmp.field(XmpReader.PLUS, "Licensor", "LicensorURL")),
                Words.plain(anyLanguage(XmpReader.RIGHTS, "UsageTerms")),
                Words.address(text(XmpReader.EXT, "DigitalSourceType")),
                created == null ? date(iim.first(DATE_CREATED)) : created,
                List.copyOf(cut));
        return notes.equals(PictureNotes.NONE) ? PictureNotes.NONE : notes;
    }

    private List<String> creators() {
        List<String> modern = xmp == null ? List.of() : Words.plain(xmp.all(XmpReader.DC, "creator"));
        if (!modern.isEmpty()) {
            return modern;
        }
        List<String> old = Words.plain(iim.all(BY_LINE));
        String artist = Words.plain(exif.artist());
        if (artist != null && (old.isEmpty() || (old.size() == 1 && artist.startsWith(old.get(0))))) {
            return List.of(artist);
        }
        if (iim.cut().contains(Field.CREATOR)) {
            cut.add(Field.CREATOR);
        }
        return old;
    }

    /** A value of IIM that is full is only as good as a longer one which begins with it. */
    private @Nullable String best(Field field, @Nullable String modern, @Nullable String old, @Nullable String camera) {
        String first = Words.plain(modern);
        if (first != null) {
            return first;
        }
        String second = Words.plain(old);
        String third = Words.plain(camera);
        if (second == null || (third != null && third.startsWith(second))) {
            return third;
        }
        if (iim.cut().contains(field)) {
            cut.add(field);
        }
        return second;
    }

    private @Nullable String text(String namespace, String name) {
        return xmp == null ? null : xmp.text(namespace, name);
    }

    private @Nullable String anyLanguage(String namespace, String name) {
        return xmp == null ? null : xmp.anyLanguage(namespace, name);
    }

    /** {@code 20260822} as ISO 8601 has it. */
    private static @Nullable String date(@Nullable String digits) {
        return digits != null && digits.matches("[0-9]{8}")
                ? digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6)
                : null;
    }
}
