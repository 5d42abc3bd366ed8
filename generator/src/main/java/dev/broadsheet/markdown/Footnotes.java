package dev.broadsheet.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.List;

/** The footnotes of a text, numbered in the order in which the text first points at them. */
final class Footnotes {
    private final Anchors anchors;
    private final List<Note> notes = new ArrayList<>(0);

    Footnotes(Anchors anchors) {
        this.anchors = anchors;
    }

    /** The notes so far; setting one may add others. */
    List<Note> notes() {
        return notes;
    }

    /** Writes what stands in the text: the note's number as a link to it. */
    void refer(FootnoteBlock block, StringBuilder html) {
        Note note = find(block);
        String id = anchors.claim("fnref-" + note.number());
        note.backs().add(id);
        html.append("<sup><a role=\"doc-noteref\" id=\"").append(id);
        html.append("\" href=\"#").append(note.id()).append("\">");
        html.append(note.number()).append("</a></sup>");
    }

    /** Writes the links that lead from a note back into the text. */
    static void lead(Note note, StringBuilder html, String label) {
        for (int i = 0; i < note.backs().size(); i++) {
            String name = label + ' ' + note.number() + (i == 0 ? "" : "-" + (i + 1));
            html.append(" <a role=\"doc-backlink\" href=\"#")
                    .append(note.backs().get(i))
                    .append('"');
            Markup.attribute(html, "aria-label", name);
            html.append(">↩\uFE0E</a>");
        }
    }

    private Note find(FootnoteBlock block) {
        for (Note note : notes) {
            if (note.block() == block) {
                return note;
            }
        }
        int number = notes.size() + 1;
        Note note = new Note(block, number, anchors.claim("fn-" + number), new ArrayList<>(1));
        notes.add(note);
        return note;
    }

    /**
     * A note.
     *
     * @param backs the ids of the places that point at it
     */
    record Note(FootnoteBlock block, int number, String id, List<String> backs) {}
}
