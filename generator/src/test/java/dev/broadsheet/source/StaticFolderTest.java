package dev.broadsheet.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticFolderTest {
    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void everyFileIsFoundButHiddenOnesThatHostsDoNotAskFor() throws IOException {
        for (String path :
                List.of("readme.md", "images/a.jpg", ".nojekyll", ".well-known/security.txt", ".env", ".git/x")) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "", UTF_8);
        }
        assertThat(StaticFolder.scan(folder, "static", problems).files())
                .containsExactly(".nojekyll", ".well-known/security.txt", "images/a.jpg", "readme.md");
    }

    @Test
    void aFolderThatDoesNotExistHoldsNothing() throws IOException {
        assertThat(StaticFolder.scan(folder.resolve("none"), "static", problems).files())
                .isEmpty();
    }

    @Test
    void everyNameIsPublishedAndJudged() throws IOException {
        Files.writeString(folder.resolve("what?.txt"), "", UTF_8);
        StaticFolder.scan(folder, "static", problems);
        assertThat(problems.sorted()).hasSize(1);
    }
}
