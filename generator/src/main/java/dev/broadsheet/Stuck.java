package dev.broadsheet;

import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.workers.Failure;

/** Says which text kept the house from going on. */
final class Stuck {
    private Stuck() {}

    static void report(Failure failure, String file, Problems problems) {
        switch (failure) {
            case TOO_SLOW ->
                problems.report(
                        Rule.MARKDOWN_TOO_SLOW,
                        Place.of(file),
                        "it could not be rendered in time",
                        "look for long runs of the same sign, such as brackets, backticks or backslashes");
            case TOO_DEEP ->
                problems.report(
                        Rule.MARKDOWN_TOO_DEEP,
                        Place.of(file),
                        "it nests too deep to be rendered",
                        "look for quotes, lists or emphasis many levels within each other");
        }
    }
}
