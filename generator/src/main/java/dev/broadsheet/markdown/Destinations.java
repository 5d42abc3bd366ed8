package dev.broadsheet.markdown;

import dev.broadsheet.model.Picture;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Frame;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out where a text's links and pictures lead, reports those that lead nowhere, and keeps the others' names. */
final class Destinations {
    private final Manuscript manuscript;
    private final References known;
    private final @Nullable ProofReader reader;
    private final Problems problems;
    private final List<Reading.Reference> references = new ArrayList<>();
    private final Set<Picture> pictures = new LinkedHashSet<>();

    /**
     * @param reader null when nobody reads along
     */
    Destinations(Manuscript manuscript, References known, @Nullable ProofReader reader, Problems problems) {
        this.manuscript = manuscript;
        this.known = known;
        this.reader = reader;
        this.problems = problems;
    }

    List<Reading.Reference> references() {
        return references;
    }

    Set<Picture> pictures() {
        return pictures;
    }

    @Nullable
    String rel() {
        return known.rel();
    }

    /**
     * Where a link leads.
     *
     * @param destination as written, its escapes undone
     * @param offset where it stands
     * @return null when it leads nowhere, which was then reported
     */
    @Nullable
    String link(String destination, int offset) {
        if (destination.isBlank()) {
            report(
                    Rule.DEAD_LINK,
                    offset,
                    "this link has no destination",
                    "write an address between the round brackets");
            return null;
        }
        if (isForbidden(destination, offset)) {
            return null;
        }
        References.Target target = known.link(destination);
        if (target instanceof References.Dead dead) {
            report(dead.rule(), offset, dead.message(), dead.remedy());
            return null;
        }
        References.Found found = (References.Found) target;
        if (found.address() != null) {
            Place place = manuscript.place(offset);
            references.add(new Reading.Reference(place, destination, found.address(), found.fragment()));
        } else if (reader != null && destination.startsWith("http")) {
            reader.outside(destination, manuscript.place(offset));
        }
        return found.href();
    }

    /**
     * What a picture's name leads to.
     *
     * @return null when it leads nowhere, which was then reported
     */
    @Nullable
    Figure picture(String destination, String alt, @Nullable String title, Frame frame, int offset) {
        if (destination.isBlank()) {
            report(
                    Rule.MISSING_PICTURE,
                    offset,
                    "this picture has no file",
                    "write the file's name between the round brackets");
            return null;
        }
        if (isForbidden(destination, offset)) {
            return null;
        }
        References.Sight sight = known.picture(destination, alt, title, frame);
        if (sight instanceof References.Dead dead) {
            report(dead.rule(), offset, dead.message(), dead.remedy());
            return null;
        }
        References.Shown shown = (References.Shown) sight;
        if (shown.picture() != null) {
            pictures.add(shown.picture());
        }
        return shown.figure();
    }

    /** Reports an element of raw HTML that readers will not get. */
    void refuse(String element, int offset) {
        report(
                Rule.FORBIDDEN_HTML,
                offset,
                "the element <" + element + "> is left out, as the newsroom's policy for HTML is safe",
                "write it in Markdown, or markdown.html: trusted in site.yml if all that write here may use any HTML");
    }

    private boolean isForbidden(String destination, int offset) {
        String scheme = Addresses.forbiddenScheme(destination);
        if (scheme != null) {
            report(
                    Rule.FORBIDDEN_ADDRESS,
                    offset,
                    "the address \"" + shorten(destination) + "\" uses the scheme \"" + scheme + ":\"",
                    "use http, https, mailto or tel, or the path of a file");
        }
        return scheme != null;
    }

    private static String shorten(String destination) {
        int end = Math.min(destination.length(), 60);
        StringBuilder shown = new StringBuilder(end + 1);
        destination.codePoints().limit(end).forEach(c -> shown.appendCodePoint(c < ' ' ? '\uFFFD' : c));
        return destination.length() > end ? shown.append('…').toString() : shown.toString();
    }

    /** Reports what is wrong at a place of the text. */
    void report(Rule rule, int offset, String message, String remedy) {
        problems.report(rule, manuscript.place(offset), message, remedy);
    }

    /** The line in the file of a place in the text. */
    int line(int offset) {
        return manuscript.place(offset).line();
    }
}
