package dev.broadsheet.parse;

import dev.broadsheet.model.Section;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Similar;
import dev.broadsheet.settings.SectionWord;
import java.util.Collection;
import java.util.List;

/** The sections that whoever curates or shares stories can name: those of sections.yml, or else those with stories. */
public final class KnownSections {
    private final Collection<String> ids;
    private final String otherwise;

    /**
     * @param inUse the ids of the sections that articles belong to, withheld or not
     */
    public KnownSections(Newsroom newsroom, Collection<String> inUse) {
        this.ids = newsroom.listsSections()
                ? newsroom.sections().stream().map(Section::id).toList()
                : inUse;
        this.otherwise = newsroom.listsSections()
                ? "add it to sections.yml, or take it away"
                : "write the id of a section that has a story";
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    /** What to do about an id that is none. */
    String remedy(String id) {
        return Similar.remedy(id, ids, otherwise);
    }

    /** Reports every word that means no section. */
    public void judge(List<SectionWord> words, Problems problems) {
        for (SectionWord word : words) {
            if (!has(word.id())) {
                problems.report(
                        Rule.UNKNOWN_SECTION,
                        word.place(),
                        "\"" + word.key() + "\" names the section \"" + word.id() + "\", and there is none",
                        remedy(word.id()));
            }
        }
    }
}
