package dev.broadsheet;

import dev.broadsheet.cache.Digest;
import dev.broadsheet.markdown.Reading;
import dev.broadsheet.model.Picture;
import dev.broadsheet.page.Embed;
import dev.broadsheet.page.Heading;
import dev.broadsheet.page.Part;
import dev.broadsheet.page.Text;
import dev.broadsheet.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is known of a text that was set: all but its markup. As printers say of type that is kept for another edition.
 *
 * @param manuscript a digest of the file and of what else the setting rests on, but for the answers
 * @param questions what the text asked about its links and pictures
 * @param answers a digest of what it was answered
 * @param shows a figure if there is one, and every embed: what pages need to know of their texts
 * @param outside its links to other sites
 * @param problems what was found in it
 */
record StandingType(
        Digest manuscript,
        List<Interview.Question> questions,
        Digest answers,
        List<Part> shows,
        List<Heading> headings,
        int words,
        Set<String> anchors,
        List<Reading.Reference> references,
        Set<Picture> pictures,
        List<SubEditor.Outside> outside,
        List<Problem> problems) {
    StandingType {
        questions = List.copyOf(questions);
        shows = List.copyOf(shows);
        headings = List.copyOf(headings);
        anchors = Set.copyOf(anchors);
        references = List.copyOf(references);
        pictures = Set.copyOf(pictures);
        outside = List.copyOf(outside);
        problems = List.copyOf(problems);
    }

    static StandingType of(
            Digest manuscript,
            Interview asked,
            Reading reading,
            List<SubEditor.Outside> outside,
            List<Problem> problems) {
        Text text = reading.text();
        List<Part> shows = new ArrayList<>();
        text.unfolded().stream().filter(part -> part.figure() != null).limit(1).forEach(shows::add);
        for (Embed embed : text.embeds()) {
            shows.add(Part.of(embed));
        }
        return new StandingType(
                manuscript,
                asked.questions(),
                asked.answers(),
                shows,
                text.headings(),
                text.words(),
                reading.anchors(),
                reading.references(),
                reading.pictures(),
                outside,
                problems);
    }

    /** Equal for equal texts. */
    Digest digest() {
        return Digest.of(manuscript + " " + answers);
    }

    /** The text without its markup: a page of it says all that it says but that. */
    Text outline() {
        return new Text(shows, headings, words);
    }

    /** The reading without the markup. */
    Reading reading() {
        return new Reading(outline(), anchors, references, pictures);
    }
}
