package dev.broadsheet.check;

import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Similar;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A file beside the articles is one that some article uses: nothing else there is ever published. */
public final class FilesAreUsed {
    private final Set<String> known;
    private final Predicate<String> isPicture;

    /**
     * @param known the newsroom's own files, such as authors.yml
     */
    public FilesAreUsed(Set<String> known, Predicate<String> isPicture) {
        this.known = Set.copyOf(known);
        this.isPicture = isPicture;
    }

    /**
     * Reports each that is not.
     *
     * @param files all that are no Markdown, below the content folder
     * @param used which of them that some text names, seen or not
     * @param named a path as problems name it
     */
    public void judge(
            Collection<String> files, Predicate<String> used, UnaryOperator<String> named, Problems problems) {
        for (String file : files) {
            if (!used.test(file) && !known.contains(file)) {
                boolean picture = isPicture.test(file);
                problems.report(
                        Rule.UNUSED_FILE,
                        Place.of(named.apply(file)),
                        picture ? "no article shows this picture" : "no article can use this file",
                        picture
                                ? "show it, or take it away"
                                : Similar.remedy(file, known, "move it below the static folder, or take it away"));
            }
        }
    }
}
