package dev.broadsheet.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps a report short enough to be read, whatever stands in a file. */
public final class Brevity {
    /** Of one rule in one file; whoever mends those is told of the next. */
    private static final int TOLD = 40;

    private Brevity() {}

    /**
     * The same problems, at most some dozens of one rule in one file, and then a line that counts the others.
     *
     * @param sorted by file and line
     */
    public static List<Problem> brief(List<Problem> sorted) {
        Map<Kind, Integer> all = new HashMap<>();
        sorted.forEach(problem -> all.merge(Kind.of(problem), 1, Integer::sum));
        Map<Kind, Integer> before = new HashMap<>();
        List<Problem> told = new ArrayList<>();
        for (Problem problem : sorted) {
            int left = all.getOrDefault(Kind.of(problem), 0) - TOLD;
            int place = before.merge(Kind.of(problem), 1, Integer::sum);
            if (place <= TOLD || left == 1) {
                told.add(problem);
            } else if (place == TOLD + 1) {
                told.add(new Problem(
                        problem.severity(),
                        problem.rule(),
                        problem.place(),
                        "and " + left + " more of this in the file",
                        "mend those above, and the next ones are told"));
            }
        }
        return told;
    }

    private record Kind(String file, Rule rule, Severity severity) {
        static Kind of(Problem problem) {
            return new Kind(problem.place().file(), problem.rule(), problem.severity());
        }
    }
}
