package dev.broadsheet.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {
    private static final Map<String, String> SITE =
            Tree.of("index.html", "front", "local/bridge/index.html", "bridge", "feed.xml", "feed");

    @TempDir
    Path folder;

    private Path output;

    @BeforeEach
    void placeOutput() throws IOException {
        output = folder.toRealPath().resolve("target/www");
    }

    @Test
    void aFirstBuildWritesEverything() throws IOException {
        assertThat(Tree.publish(output, SITE)).isEqualTo(new Published(3, 0, 0));
        assertThat(Tree.at(output)).isEqualTo(SITE);
    }

    @Test
    void theSameSiteAgainTouchesNoFile() throws IOException {
        Tree.publish(output, SITE);
        FileTime before = Files.getLastModifiedTime(output.resolve("index.html"));
        assertThat(Tree.publish(output, SITE)).isEqualTo(new Published(0, 3, 0));
        assertThat(Files.getLastModifiedTime(output.resolve("index.html"))).isEqualTo(before);
        assertThat(Tree.at(output)).isEqualTo(SITE);
    }

    @Test
    void onlyWhatChangedIsWrittenAndWhatIsStaleGoesWithItsFolders() throws IOException {
        Tree.publish(output, SITE);
        Map<String, String> changed = Tree.of("index.html", "new front", "feed.xml", "feed");
        assertThat(Tree.publish(output, changed)).isEqualTo(new Published(1, 1, 1));
        assertThat(Tree.at(output)).isEqualTo(changed);
    }

    @Test
    void anEmptyFolderMayBePublishedTo() throws IOException {
        Files.createDirectories(output);
        Tree.publish(output, SITE);
        assertThat(Tree.at(output)).isEqualTo(SITE);
    }

    @Test
    void anEmptySiteEmptiesTheFolder() throws IOException {
        Tree.publish(output, SITE);
        assertThat(Tree.publish(output, Map.of())).isEqualTo(new Published(0, 0, 3));
        assertThat(Tree.at(output)).isEmpty();
    }

    @Test
    void nothingButTheSiteIsLeftInTheStateFolderExceptRecordAndLock() throws IOException {
        Tree.publish(output, SITE);
        Tree.publish(output, Tree.of("index.html", "new front"));
        assertThat(folder.resolve("target/.www.broadsheet"))
                .isDirectoryNotContaining(file -> !Files.isRegularFile(file));
        assertThat(Tree.at(folder.resolve("target/.www.broadsheet")).keySet()).containsExactly("lock", "published");
    }

    @Test
    void withoutCommitTheSiteStaysAsItWas() throws IOException {
        Tree.publish(output, SITE);
        try (Publisher publisher = Publisher.open(output)) {
            assertThat(publisher.write("index.html", "half done".getBytes(UTF_8)))
                    .isTrue();
        }
        assertThat(Tree.at(output)).isEqualTo(SITE);
        assertThat(folder.resolve("target/.www.broadsheet/stage")).doesNotExist();
    }

    @Test
    void aFileThatWasEditedByHandIsRestored() throws IOException {
        Tree.publish(output, SITE);
        Files.writeString(output.resolve("index.html"), "FRONT", UTF_8);
        Files.setLastModifiedTime(output.resolve("index.html"), FileTime.from(1, TimeUnit.DAYS));
        assertThat(Tree.publish(output, SITE)).isEqualTo(new Published(1, 2, 0));
        assertThat(Tree.at(output)).isEqualTo(SITE);
    }

    @Test
    void aFileThatVanishedAndAFolderThatWasDeletedAreRestored() throws IOException {
        Tree.publish(output, SITE);
        Files.delete(output.resolve("feed.xml"));
        assertThat(Tree.publish(output, SITE)).isEqualTo(new Published(1, 2, 0));
        new Disk().deleteTree(output);
        assertThat(Tree.publish(output, SITE)).isEqualTo(new Published(3, 0, 0));
        assertThat(Tree.at(output)).isEqualTo(SITE);
    }

    @Test
    void whatOthersPutIntoTheFolderIsRemoved() throws IOException {
        Tree.publish(output, SITE);
        Files.writeString(output.resolve("notes.txt"), "mine", UTF_8);
        Files.createDirectories(output.resolve("empty/inner"));
        assertThat(Tree.publish(output, SITE)).isEqualTo(new Published(0, 3, 1));
        assertThat(Tree.at(output)).isEqualTo(SITE);
    }

    @Test
    void aFolderThatNoBuildWroteIsRefusedAndLeftAlone() throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve("thesis.txt"), "years of work", UTF_8);
        assertThatThrownBy(() -> Publisher.open(output))
                .isInstanceOf(ForeignFolderException.class)
                .hasMessage(output + " is not empty and Broadsheet did not write it (there is no .www.broadsheet beside"
                        + " it); choose another output folder, or empty this one");
        assertThat(Tree.at(folder)).isEqualTo(Tree.of("target/www/thesis.txt", "years of work"));
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        Files.createDirectories(output.getParent());
        Files.writeString(output, "a file", UTF_8);
        assertThatThrownBy(() -> Publisher.open(output)).isInstanceOf(IOException.class);
        assertThat(output).hasContent("a file");
    }

    @Test
    void aFileBecomesAFolderAndAFolderAFile() throws IOException {
        Map<String, String> before = Tree.of("about", "page", "local/a", "1", "local/b/c", "2");
        Map<String, String> after = Tree.of("about/us", "page", "local", "3");
        Tree.publish(output, before);
        Tree.publish(output, after);
        assertThat(Tree.at(output)).isEqualTo(after);
        Tree.publish(output, before);
        assertThat(Tree.at(output)).isEqualTo(before);
    }

    @Test
    void aNameMayChangeItsCase() throws IOException {
        Tree.publish(output, Tree.of("About.html", "old", "ABOUT.html", "older"));
        Tree.publish(output, Tree.of("about.html", "new"));
        assertThat(Tree.at(output)).isEqualTo(Tree.of("about.html", "new"));
    }

    @Test
    void aLinkInTheOutputIsReplacedAndNotFollowed() throws IOException {
        Tree.publish(output, SITE);
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("index.html"), "untouched", UTF_8);
        new Disk().deleteTree(output.resolve("local/bridge"));
        Files.createSymbolicLink(output.resolve("local/bridge"), elsewhere);
        Files.createSymbolicLink(output.resolve("stray"), elsewhere);
        Tree.publish(output, SITE);
        assertThat(Tree.at(output)).isEqualTo(SITE);
        assertThat(Tree.at(elsewhere)).isEqualTo(Tree.of("index.html", "untouched"));
    }

    @Test
    void aCopiedFileIsPublishedOnceAndAgainWhenItChanges() throws IOException {
        Path source = folder.resolve("bridge.jpg");
        Files.writeString(source, "pixels", UTF_8);
        assertThat(copy(source)).isEqualTo(new Published(1, 0, 0));
        assertThat(copy(source)).isEqualTo(new Published(0, 1, 0));
        Files.writeString(source, "PIXELS", UTF_8);
        assertThat(copy(source)).isEqualTo(new Published(1, 0, 0));
        assertThat(Tree.at(output)).isEqualTo(Tree.of("images/bridge.jpg", "PIXELS"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../x",
                "a/../../x",
                "a//b",
                "a/",
                "./a",
                "a\\b",
                "a\0b",
                "C:/x",
                "a\nb",
                ".unfinished"
            })
    void aPathThatCouldLeadOutOfTheSiteIsRefused(String path) throws IOException {
        try (Publisher publisher = Publisher.open(output)) {
            assertThatThrownBy(() -> publisher.write(path, new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(path);
        }
    }

    @Test
    void aPathThatIsWrittenTwiceIsNamed() throws IOException {
        try (Publisher publisher = Publisher.open(output)) {
            publisher.write("a/b", new byte[0]);
            assertThatThrownBy(() -> publisher.write("a/b", new byte[0])).hasMessage("written twice: a/b");
            assertThatThrownBy(() -> publisher.write("a", new byte[0])).hasMessage("both a file and a folder: a");
            assertThatThrownBy(() -> publisher.write("a/b/c", new byte[0])).hasMessage("both a file and a folder: a/b");
        }
    }

    @Test
    void aBuildWithAFailedWriteCannotBePublished() throws IOException {
        try (Publisher publisher = Publisher.open(output)) {
            assertThatThrownBy(() -> publisher.copy("a.jpg", folder.resolve("missing.jpg")))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(publisher::commit).isInstanceOf(IllegalStateException.class);
        }
        assertThat(output).doesNotExist();
    }

    @Test
    void aSecondBuildFailsWhenTheFirstTakesTooLong() throws IOException {
        try (Publisher first = Publisher.open(output)) {
            first.write("a", new byte[0]);
            assertThatThrownBy(() -> Publisher.open(output, Duration.ofMillis(100)))
                    .isInstanceOf(OutputBusyException.class)
                    .hasMessageContaining("another build is writing to " + output);
            first.commit();
        }
        assertThat(Tree.at(output).keySet()).containsExactly("a");
    }

    @Test
    void aSecondBuildWaitsForTheFirst() throws Exception {
        CompletableFuture<Published> second;
        try (Publisher first = Publisher.open(output)) {
            second = CompletableFuture.supplyAsync(() -> {
                try {
                    return Tree.publish(output, Tree.of("second", "2"));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            first.write("first", new byte[0]);
            Thread.sleep(100);
            assertThat(second).isNotDone();
            first.commit();
        }
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(new Published(1, 0, 1));
        assertThat(Tree.at(output)).isEqualTo(Tree.of("second", "2"));
    }

    @Test
    void stageAndOutputMayLieOnTwoFileSystems() throws IOException {
        Files.createDirectories(output);
        Tree.publish(output, SITE, FailingDisk.spanningFileSystems());
        assertThat(Tree.at(output)).isEqualTo(SITE);
        Map<String, String> changed = Tree.of("index.html", "new front");
        Tree.publish(output, changed, FailingDisk.spanningFileSystems());
        assertThat(Tree.at(output)).isEqualTo(changed);
    }

    @Test
    void aDamagedRecordMakesEverythingNew() throws IOException {
        Tree.publish(output, SITE);
        Path record = folder.resolve("target/.www.broadsheet/published");
        byte[] bytes = Files.readAllBytes(record);
        Files.write(record, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(Tree.publish(output, SITE)).isEqualTo(new Published(3, 0, 0));
        assertThat(Tree.at(output)).isEqualTo(SITE);
    }

    private Published copy(Path source) throws IOException {
        try (Publisher publisher = Publisher.open(output)) {
            publisher.copy("images/bridge.jpg", source);
            return publisher.commit();
        }
    }
}
