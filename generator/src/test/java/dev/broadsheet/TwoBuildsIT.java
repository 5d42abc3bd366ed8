package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that meet on one output folder, and builds that are killed, leave one whole site. */
class TwoBuildsIT {
    private static final int ROUNDS = 3;
    private static final int KILLED = 15;

    @TempDir
    Path folder;

    private Path output;
    private Newsroom morning;
    private Newsroom evening;
    private Map<String, String> morningSite;
    private Map<String, String> eveningSite;

    @BeforeEach
    void writeTwoIssues() {
        output = folder.resolve("www");
        morning = issue("morning", 0x336699);
        evening = issue("evening", 0x996633);
        morningSite = clean(morning, "clean-morning");
        eveningSite = clean(evening, "clean-evening");
        assertThat(morningSite).hasSizeGreaterThan(60).isNotEqualTo(eveningSite);
    }

    @Test
    void twoThreadsOnOneFolderBothEndWell() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Callable<List<String>> first = () -> morning.into(output, 2).problems();
                Callable<List<String>> second = () -> evening.into(output, 2).problems();
                for (Future<List<String>> problems : hands.invokeAll(List.of(first, second))) {
                    assertThat(problems.get()).isEmpty();
                }
                assertThat(Newsroom.files(output)).isIn(morningSite, eveningSite);
            }
        } finally {
            hands.shutdownNow();
        }
    }

    @Test
    void twoProcessesOnOneFolderBothEndWell() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<Process> builds = List.of(fork("morning"), fork("evening"));
            for (Process build : builds) {
                assertThat(build.waitFor(2, TimeUnit.MINUTES)).isTrue();
                assertThat(build.exitValue()).as(said()).isZero();
            }
            assertThat(Newsroom.files(output)).isIn(morningSite, eveningSite);
        }
    }

    @Test
    void aKilledBuildLeavesTheOldSiteOrTheNextBuildCompletesTheNewOne() throws Exception {
        morning.into(output, 2).build();
        long whole = System.nanoTime();
        assertThat(fork("evening").waitFor()).as(said()).isZero();
        whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - whole);
        Random random = new Random(22);
        List<String> sites = new ArrayList<>(List.of("evening"));
        for (int time = 0; time < KILLED; time++) {
            String before = sites.get(sites.size() - 1);
            String next = before.equals("evening") ? "morning" : "evening";
            Process build = fork(next);
            // Most of the time goes into starting Java: what is worth killing comes late.
            build.waitFor(whole / 3 + random.nextInt((int) whole), TimeUnit.MILLISECONDS);
            build.destroyForcibly().waitFor();
            boolean unfinished = Files.exists(output.resolve(".unfinished"));
            if (!unfinished) {
                assertThat(Newsroom.files(output)).as("kill %d", time).isIn(morningSite, eveningSite);
            }
            if (unfinished || time % 3 == 0) {
                assertThat(issueOf(next).into(output, 2).problems()).isEmpty();
                assertThat(Newsroom.files(output)).as("after kill %d", time).isEqualTo(site(next));
            }
            sites.add(Newsroom.files(output).equals(morningSite) ? "morning" : "evening");
        }
        assertThat(sites).contains("morning", "evening");
    }

    private Newsroom issue(String name, int colour) {
        Newsroom newsroom = Newsroom.minimal(folder.resolve(name))
                .file("content/local/quay.png", TestPictures.png(64, 64, colour))
                .file("static/issue.txt", name);
        for (int i = 0; i < 40; i++) {
            newsroom.article(
                    "local/" + (i % 2 == 0 ? "story-" : name + "-") + i + ".md",
                    "headline: The " + name + " story number " + i + "\npublished: 2026-11-" + (1 + i % 20)
                            + "\nimage: quay.png\ntopics: [Harbour]",
                    "Text of the " + name + ".\n");
        }
        return newsroom;
    }

    private Map<String, String> clean(Newsroom newsroom, String name) {
        Newsroom clean = newsroom.into(folder.resolve(name + "/www"), 2);
        assertThat(clean.problems()).isEmpty();
        return clean.site();
    }

    private Newsroom issueOf(String name) {
        return name.equals("morning") ? morning : evening;
    }

    private Map<String, String> site(String name) {
        return name.equals("morning") ? morningSite : eveningSite;
    }

    private Process fork(String name) throws IOException {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                BuildOnce.class.getName(),
                folder.resolve(name).toString(),
                output.toString(),
                "2");
        java.environment().remove("JAVA_TOOL_OPTIONS");
        java.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("said.txt").toFile()));
        return java.start();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }
}
