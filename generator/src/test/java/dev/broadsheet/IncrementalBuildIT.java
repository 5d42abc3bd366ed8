package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.report.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever was edited since the last build, and whatever became of its cache and its output: the output is the one that a
 * build without any past gives, and so are the problems.
 *
 * <p>{@code -Pthorough} takes fifty days of twenty-two edits. A day is a seed: {@code -Ddesk.day=7} repeats the seventh alone,
 * {@code -Ddesk.days} and {@code -Ddesk.edits} choose how many there are.
 */
class IncrementalBuildIT {
    private static final int DAYS = Integer.getInteger("desk.days", 10);
    private static final int EDITS = Integer.getInteger("desk.edits", 16);
    private static final int ONLY_DAY = Integer.getInteger("desk.day", -1);

    @TempDir
    Path folder;

    private final Set<String> kinds = new TreeSet<>();
    private int edits;
    private int published;
    private int refused;
    private int kept;

    @Test
    void afterAnyEditTheFolderEqualsACleanBuildOrIsAsItWas() throws IOException {
        if (ONLY_DAY >= 0) {
            work(ONLY_DAY);
            return;
        }
        for (int day = 0; day < DAYS; day++) {
            work(day);
        }
        System.out.printf(
                "%d edits of %d kinds in %d sequences: %d published, %d of them kept files, %d refused%n",
                edits, kinds.size(), DAYS, published, kept, refused);
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(new BusyDesk(folder.resolve("last"), 0).kinds());
        assertThat(edits).isEqualTo(DAYS * EDITS);
        assertThat(published).isGreaterThan(edits * 3 / 4);
        assertThat(kept).as("builds that kept what had not changed").isGreaterThan(edits / 2);
        assertThat(refused).isGreaterThan(edits / 40);
    }

    private void work(int day) throws IOException {
        Path place = folder.resolve("day-" + day);
        BusyDesk desk = new BusyDesk(place, day);
        StringBuilder story = new StringBuilder("repeat it with -Ddesk.day=" + day + ": opened");
        assertLikeACleanBuild(desk, place, story);
        for (int edit = 1; edit <= EDITS; edit++) {
            String kind = desk.edit();
            kinds.add(kind);
            edits++;
            story.append(", ").append(kind);
            if (assertLikeACleanBuild(desk, place, story).failed()) {
                desk.undo();
                story.append(" and taken back");
            }
        }
        CacheMishaps.delete(place);
    }

    private Outcome assertLikeACleanBuild(BusyDesk desk, Path place, StringBuilder story) throws IOException {
        Path output = place.resolve("www");
        Path elsewhere = place.resolve("clean");
        Map<String, String> before = tree(output);
        Outcome outcome = desk.goingOn().build();
        Outcome clean = desk.anew(elsewhere).build();
        assertThat(problems(outcome)).as("%s", story).isEqualTo(problems(clean));
        Outcome.Site site = outcome.site();
        assertThat(site == null).as("%s", story).isEqualTo(clean.site() == null);
        assertThat(tree(output))
                .as("%s: %s", story, outcome.problems())
                .isEqualTo(site == null ? before : tree(elsewhere.resolve("www")));
        CacheMishaps.delete(elsewhere);
        published += site == null ? 0 : 1;
        refused += site == null ? 1 : 0;
        kept += site != null && site.unchanged() > 0 ? 1 : 0;
        return outcome;
    }

    /** Old addresses are known from the output's past, which a clean build has not. */
    private static List<Problem> problems(Outcome outcome) {
        return outcome.problems().stream()
                .filter(problem -> problem.rule() != Rule.LOST_ADDRESS)
                .toList();
    }

    /** Files with their bytes, and folders. */
    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = Newsroom.files(root);
        if (Files.exists(root)) {
            try (Stream<Path> paths = Files.walk(root)) {
                paths.filter(Files::isDirectory).forEach(path -> tree.put(root.relativize(path) + "/", ""));
            }
        }
        return tree;
    }
}
