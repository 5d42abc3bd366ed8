package dev.broadsheet.check;

import dev.broadsheet.model.Origin;
import dev.broadsheet.model.Stet;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Severity;
import dev.broadsheet.problem.Similar;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Lets stand what writers marked, and says of each mark that lets nothing stand. */
public final class StetMarksAreNeeded {
    private final Map<String, List<Stet>> byFile = new HashMap<>();
    private final Predicate<Rule> excusable;

    /**
     * @param origins of every text that was read for mistakes
     * @param excusable which rules a mark may name; whatever breaks another cannot be published
     */
    public StetMarksAreNeeded(Collection<Origin> origins, Predicate<Rule> excusable) {
        origins.stream()
                .filter(origin -> !origin.stets().isEmpty())
                .forEach(origin -> byFile.put(origin.file(), origin.stets()));
        this.excusable = excusable;
    }

    /**
     * What is left to be said, sorted.
     *
     * @param problems everything that was found; takes the marks that let nothing stand
     */
    public List<Problem> judge(Problems problems) {
        if (byFile.isEmpty()) {
            return problems.sorted();
        }
        Set<Needed> needed = new HashSet<>();
        List<Problem> standing = problems.sorted().stream()
                .filter(problem -> !isExcused(problem, needed))
                .toList();
        Problems left = problems.alike(Map.of());
        left.addAll(standing);
        byFile.forEach((file, marks) -> marks.stream()
                .filter(mark -> !needed.contains(new Needed(file, mark)))
                .forEach(mark -> report(mark, new Place(file, mark.line(), 0), left)));
        return left.sorted();
    }

    private boolean isExcused(Problem problem, Set<Needed> needed) {
        int line = problem.place().line();
        List<Stet> marks = byFile.getOrDefault(problem.place().file(), List.of()).stream()
                .filter(mark -> mark.rule().equals(problem.rule().id()))
                .filter(mark -> mark.covers() == line || (mark.whole() && line <= 1))
                .toList();
        boolean excused = !marks.isEmpty() && excusable.test(problem.rule());
        if (excused) {
            marks.forEach(mark -> needed.add(new Needed(problem.place().file(), mark)));
        }
        return excused;
    }

    private void report(Stet mark, Place place, Problems left) {
        Optional<Rule> rule = Rule.ofId(mark.rule());
        if (rule.isEmpty()) {
            List<String> ids = Arrays.stream(Rule.values()).map(Rule::id).toList();
            left.report(
                    Rule.IDLE_STET,
                    place,
                    "this mark names the rule \"" + mark.rule() + "\", and there is none",
                    Similar.remedy(mark.rule(), ids, "write the id that stands in the report"));
        } else if (!excusable.test(rule.get())) {
            left.report(
                    Rule.IDLE_STET,
                    place,
                    "whatever breaks the rule \"" + mark.rule() + "\" cannot be let stand",
                    "take this mark away, and correct what is reported");
        } else if (left.weight(rule.get()) != Severity.OFF && rule.get() != Rule.DEAD_OUTSIDE_LINK) {
            // Other sites are asked on request only.
            left.report(
                    Rule.IDLE_STET,
                    place,
                    "nothing that this mark speaks for breaks the rule \"" + mark.rule() + "\"",
                    "take it away, or put it at the end of the line that is meant, or on a line of its own above");
        }
    }

    private record Needed(String file, Stet mark) {}
}
