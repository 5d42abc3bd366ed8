package dev.broadsheet.check;

import dev.broadsheet.problem.Problems;

/** Something that a sub-editor would notice when reading. Asked from any thread. */
@FunctionalInterface
public interface TextRule {
    /** Reads one passage and reports every place that breaks the rule. */
    void judge(Passage passage, Problems problems);
}
