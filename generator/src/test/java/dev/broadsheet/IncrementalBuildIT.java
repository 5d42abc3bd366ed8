package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.report.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was edited since the last build: the output is the one that a build into an empty folder gives. */
class IncrementalBuildIT {
    private static final int DAYS = 10;
    private static final int EDITS = 16;

    @TempDir
    Path folder;

    private final Set<String> kinds = new TreeSet<>();
    private int published;
    private int refused;
    private int kept;

    @Test
    void afterAnyEditTheFolderEqualsACleanBuildOrIsAsItWas() throws IOException {
        BusyDesk desk = null;
        for (int day = 1; day <= DAYS; day++) {
            desk = new BusyDesk(folder.resolve("newsroom-" + day), day);
            work(desk, folder.resolve("day-" + day), "day " + day);
        }
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(desk.kinds());
        assertThat(published).isGreaterThan(120);
        assertThat(kept).as("builds that kept what had not changed").isGreaterThan(80);
        assertThat(refused).isGreaterThan(5);
    }

    private void work(BusyDesk desk, Path output, String day) throws IOException {
        String story = day + ": opened";
        for (int edit = 0; edit <= EDITS; edit++) {
            if (edit > 0) {
                String kind = desk.edit();
                kinds.add(kind);
                story += ", " + kind;
            }
            Map<String, String> before = tree(output);
            Outcome outcome = desk.newsroom().into(output, 2).build();
            if (outcome.failed()) {
                refused++;
                assertThat(tree(output)).as("%s: %s", story, outcome.problems()).isEqualTo(before);
                desk.undo();
                story += " and taken back";
                continue;
            }
            Path clean = folder.resolve("clean/" + day + "/" + edit);
            assertThat(desk.newsroom().into(clean, 1).build().problems())
                    .as(story)
                    .isEqualTo(outcome.problems());
            assertThat(tree(output)).as(story).isEqualTo(tree(clean));
            published++;
            kept += outcome.site() != null && outcome.site().unchanged() > 0 ? 1 : 0;
        }
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
