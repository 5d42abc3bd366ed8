package dev.broadsheet.images;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.model.Caption;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Picture.Format;
import dev.broadsheet.model.PictureNotes;
import dev.broadsheet.model.PictureRights;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every published file of a picture says of itself: whose it is and on what terms, which Google reads too (Image metadata,
 * 2026-09-08). Whatever else a file says, of places, cameras, times and persons, is left out.
 *
 * @param creators who made it
 * @param credit the credit line
 * @param copyright the notice
 * @param sourceType the address of a term of IPTC's digital source types
 * @param webStatement the address of the terms under which it may be used
 * @param licensorName who grants a licence
 * @param licensorUrl where to ask for one
 * @param usageTerms the terms in words
 */
public record Imprint(
        List<String> creators,
        @Nullable String credit,
        @Nullable String copyright,
        @Nullable String sourceType,
        @Nullable String webStatement,
        @Nullable String licensorName,
        @Nullable String licensorUrl,
        @Nullable String usageTerms) {
    /** So that all of them fit into one segment of a JPEG, which takes 64 KB. */
    private static final int LONGEST = 1000;

    private static final int MOST_CREATORS = 10;

    public Imprint {
        creators = creators.stream().limit(MOST_CREATORS).map(Imprint::cut).toList();
        credit = cut(credit);
        copyright = cut(copyright);
        sourceType = cut(sourceType);
        webStatement = cut(webStatement);
        licensorName = cut(licensorName);
        licensorUrl = cut(licensorUrl);
        usageTerms = cut(usageTerms);
    }

    /**
     * What the picture says, but for what an editor says of it.
     *
     * @param said in front matter
     */
    public static Imprint of(Picture picture, Caption said) {
        PictureNotes notes = picture.notes();
        PictureRights rights = said.rights();
        return new Imprint(
                rights.creators().isEmpty() ? notes.creators() : rights.creators(),
                first(said.credit(), notes.credit()),
                first(rights.copyright(), notes.copyright()),
                first(rights.sourceType(), notes.sourceType()),
                first(rights.license(), notes.webStatement()),
                rights.acquire() == null ? notes.licensorName() : null,
                first(rights.acquire(), notes.licensorUrl()),
                rights.license() == null ? notes.usageTerms() : null);
    }

    /** A finished rendition, with these rights in it. Formats that take none come back as they are. */
    public byte[] into(byte[] encoded, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(encoded.length + 4096);
        try {
            write(Bytes.of(encoded), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes what it is given", e);
        }
        return out.toByteArray();
    }

    /**
     * Copies a picture file without what is nobody's business, and with these rights in it. Its pixels, colours and
     * orientation stay as they are; a drawing loses what could act.
     *
     * @param out stays open
     * @throws IOException when the disk fails, or the file is no longer the picture that was read
     */
    public void copy(Path file, Format format, OutputStream out) throws IOException {
        if (format == Format.SVG) {
            try {
                out.write(SafeDrawing.of(Files.readAllBytes(file)));
            } catch (UnreadablePictureException e) {
                throw new IOException(file + " " + e.reason(), e);
            }
            return;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            write(Bytes.of(channel), format, out);
        }
    }

    /**
     * What tells a rendition with these rights from the same with others: hexadecimal, as what it is made from.
     *
     * @param plain what tells the rendition itself from others
     */
    public String print(String plain) {
        try {
            return isEmpty() ? plain : Digest.of(Bytes.of((plain + this).getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("memory gives what it has", e);
        }
    }

    boolean isEmpty() {
        return equals(new Imprint(List.of(), null, null, null, null, null, null, null));
    }

    private void write(Bytes picture, Format format, OutputStream out) throws IOException {
        List<Piece> pieces = Pieces.of(picture, format, false);
        int orientation =
                ExifBlock.of(Blocks.of(picture, pieces, format).exif()).orientation();
        Cleaner cleaner = new Cleaner(picture, pieces, this, orientation);
        Montage montage =
                switch (format) {
                    case JPEG -> cleaner.jpeg();
                    case PNG -> cleaner.png();
                    case WEBP -> cleaner.webp();
                    case GIF -> cleaner.gif();
                    case AVIF -> AvifCleaner.of(picture);
                    case BMP, SVG -> new Montage(picture).keep(0, picture.length());
                };
        montage.writeTo(out);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST - (Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? 1 : 0));
    }
}
