package dev.broadsheet.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At whatever operation a build dies or the disk is full: the old site, or the new one after the next opening. */
class CrashIT {
    private static final Map<String, String> OLD = Tree.of(
            "index.html",
            "old front",
            "feed.xml",
            "old feed",
            "about",
            "old page",
            "local/a/index.html",
            "a",
            "stale/x",
            "x");
    private static final Map<String, String> NEW = Tree.of(
            "index.html",
            "new front",
            "feed.xml",
            "new feed",
            "about/index.html",
            "page",
            "local",
            "b",
            "pictures/p",
            "p");

    @TempDir
    Path folder;

    @Test
    void aBuildThatIsKilledAnywhereLeavesOneSiteOrTheOther() throws IOException {
        assertEachFaultIsSurvived(OLD, NEW, FailingDisk::killedAt);
    }

    @Test
    void aFirstBuildThatIsKilledAnywhereLeavesNothingOrTheSite() throws IOException {
        assertEachFaultIsSurvived(Map.of(), NEW, FailingDisk::killedAt);
    }

    @Test
    void aDiskThatIsFullAnywhereLeavesOneSiteOrTheOther() throws IOException {
        assertEachFaultIsSurvived(OLD, NEW, FailingDisk::fullAt);
        assertEachFaultIsSurvived(Map.of(), NEW, FailingDisk::fullAt);
    }

    @Test
    void aBuildThatIsKilledWhileItCompletesAnotherLosesNothing() throws IOException {
        int survived = 0;
        for (int first = 1; ; first++) {
            Path output = fresh("twice-" + first);
            Tree.publish(output, OLD);
            if (!dies(output, NEW, FailingDisk.killedAt(first))) {
                break;
            }
            if (!Files.exists(StateFolder.of(output).journal())) {
                continue;
            }
            for (int second = 1; dies(output, OLD, FailingDisk.killedAt(second)) && second < 200; second++) {
                if (!Files.exists(StateFolder.of(output).journal())) {
                    break;
                }
                survived++;
            }
            assertOneOrTheOther(output, OLD, NEW);
        }
        assertThat(survived).isGreaterThan(20);
    }

    @Test
    void randomEditsWithCrashesAndTamperingAlwaysEndInTheSiteThatWasAskedFor() throws IOException {
        Random random = new Random(20260822);
        int killed = 0;
        for (int sequence = 0; sequence < 220; sequence++) {
            Path output = fresh("random-" + sequence);
            Map<String, String> site = new TreeMap<>();
            for (int step = 0; step < 4; step++) {
                Map<String, String> before = Map.copyOf(site);
                edit(site, random);
                if (random.nextInt(3) == 0 && dies(output, site, FailingDisk.killedAt(1 + random.nextInt(60)))) {
                    killed++;
                    assertOneOrTheOther(output, before, site);
                }
                tamper(output, random);
                Tree.publish(output, site);
                assertThat(Tree.at(output))
                        .as("sequence %d, step %d", sequence, step)
                        .isEqualTo(site);
            }
        }
        assertThat(killed).isGreaterThan(80);
    }

    private void assertEachFaultIsSurvived(
            Map<String, String> before, Map<String, String> after, IntFunction<FailingDisk> fault) throws IOException {
        int sitesOfOld = 0;
        int sitesOfNew = 0;
        for (int operation = 1; ; operation++) {
            Path output = fresh("fault-" + before.size() + "-" + operation);
            if (!before.isEmpty()) {
                Tree.publish(output, before);
            }
            if (!dies(output, after, fault.apply(operation))) {
                break;
            }
            if (assertOneOrTheOther(output, before, after)) {
                sitesOfNew++;
            } else {
                sitesOfOld++;
            }
            Tree.publish(output, after);
            assertThat(Tree.at(output)).isEqualTo(after);
            new Disk().deleteTree(output.getParent());
        }
        assertThat(sitesOfOld).isGreaterThan(5);
        assertThat(sitesOfNew).isGreaterThan(before.isEmpty() ? 2 : 10);
    }

    /** Says whether it is the new one. */
    private static boolean assertOneOrTheOther(Path output, Map<String, String> before, Map<String, String> after)
            throws IOException {
        Map<String, String> left = Tree.at(output);
        if (!left.containsKey(Swap.MARKER)
                && !Files.exists(StateFolder.of(output).journal())) {
            assertThat(left).isIn(before, after);
        }
        if (!left.containsKey(Swap.MARKER) && !left.isEmpty()) {
            assertThat(left).as("without the marker").isIn(before, after);
        }
        Publisher.open(output).close();
        Map<String, String> completed = Tree.at(output);
        assertThat(completed).isIn(before, after);
        return completed.equals(after);
    }

    private static boolean dies(Path output, Map<String, String> site, FailingDisk disk) {
        try {
            Tree.publish(output, site, disk);
            return false;
        } catch (IOException | FailingDisk.Killed e) {
            return true;
        }
    }

    private static void edit(Map<String, String> site, Random random) {
        String[] names = {"a", "b", "A", "c.html", "feed.xml"};
        for (int i = random.nextInt(5); i >= 0; i--) {
            String path = names[random.nextInt(names.length)];
            for (int depth = random.nextInt(3); depth > 0; depth--) {
                path = names[random.nextInt(names.length)] + "/" + path;
            }
            String file = path;
            if (random.nextInt(3) == 0) {
                site.remove(file);
            } else {
                site.keySet().removeIf(other -> other.startsWith(file + "/") || file.startsWith(other + "/"));
                site.put(file, "text " + random.nextInt(4));
            }
        }
    }

    private static void tamper(Path output, Random random) throws IOException {
        if (!Files.isDirectory(output)) {
            return;
        }
        switch (random.nextInt(8)) {
            case 0 -> Files.writeString(output.resolve("stray"), "stray", UTF_8);
            case 1 -> Files.createDirectories(output.resolve("empty/folder"));
            case 2 -> new Disk().deleteTree(output.resolve("a"));
            case 3 -> new Disk().deleteTree(output);
            default -> {}
        }
    }

    private Path fresh(String name) throws IOException {
        return Files.createDirectories(folder.toRealPath().resolve(name)).resolve("www");
    }
}
