package dev.broadsheet.check;

import dev.broadsheet.model.Caption;
import dev.broadsheet.model.PictureNotes;
import dev.broadsheet.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article names the makers that the picture names, and its copyright notice. Captions and alt texts may differ: editors
 * write them anew for each story.
 */
public final class CreditsAreThoseOfTheirPictures implements PictureRule {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[/,;|]\\s*|\\s+via\\s+");

    @Override
    public void judge(Exhibit exhibit, Notes notes) {
        Caption said = exhibit.said();
        PictureNotes own = exhibit.notes();
        List<String> written = said.rights().creators().isEmpty()
                ? Stream.ofNullable(said.credit()).toList()
                : said.rights().creators();
        if (!written.isEmpty() && !agree(written, own)) {
            report(exhibit, "credited to", String.join(", ", written), credit(own), notes);
        }
        String copyright = said.rights().copyright();
        if (copyright != null && own.copyright() != null && !plain(copyright).equals(plain(own.copyright()))) {
            report(exhibit, "under the copyright notice", copyright, own.copyright(), notes);
        }
    }

    private static void report(Exhibit exhibit, String what, String article, String picture, Notes notes) {
        notes.note(
                Rule.OTHER_CREDIT,
                "the picture \"" + exhibit.name() + "\" is " + what + " \"" + article + "\" here and \"" + picture
                        + "\" in its file",
                "readers get what stands here; correct it, or let it stand");
    }

    /** A maker is enough, and so is an agency alone that the picture names too; another maker of the same agency is not. */
    private static boolean agree(List<String> written, PictureNotes own) {
        List<String> makers = names(own.creators());
        List<String> houses = names(Stream.of(own.credit(), own.source())
                .flatMap(Stream::ofNullable)
                .toList());
        List<String> said = names(written);
        if (makers.isEmpty()) {
            return houses.isEmpty() || said.stream().anyMatch(houses::contains);
        }
        return said.stream().anyMatch(makers::contains)
                || Stream.concat(makers.stream(), houses.stream()).toList().containsAll(said);
    }

    private static List<String> names(List<String> lines) {
        List<String> names = new ArrayList<>();
        lines.forEach(line -> BETWEEN.splitAsStream(plain(line)).forEach(names::add));
        return names;
    }

    /** Capitals, blanks and the sign before a notice make no difference. */
    private static String plain(String words) {
        return words.replaceAll("(?i)\u00a9|\\(c\\)", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String credit(PictureNotes own) {
        String makers = own.creators().isEmpty() ? null : String.join(", ", own.creators());
        @Nullable String house = own.credit() == null ? own.source() : own.credit();
        return makers == null ? String.valueOf(house) : house == null ? makers : makers + "/" + house;
    }
}
