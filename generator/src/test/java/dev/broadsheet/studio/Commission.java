package dev.broadsheet.studio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** One picture asked of the studio: a row of {@code pictures.tsv}. The path is below {@code content/}. */
record Commission(
        String path, String scene, long seed, Palette palette, String caption, String creator, String credit) {

    /** All pictures of the paper, in the order of the table. */
    static List<Commission> all() {
        try (InputStream table = Commission.class.getResourceAsStream("/studio/pictures.tsv")) {
            String text = new String(table.readAllBytes(), UTF_8);
            return text.lines()
                    .skip(1)
                    .filter(row -> !row.isBlank())
                    .map(Commission::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Commission of(String row) {
        String[] c = row.split("\t", -1);
        if (c.length != 7) {
            throw new IllegalArgumentException("seven columns wanted, " + c.length + " found: " + row);
        }
        return new Commission(c[0], c[1], Long.parseLong(c[2]), Palette.named(c[3]), c[4], c[5], c[6]);
    }

    String copyright() {
        return "\u00a9 2026 " + credit;
    }
}
