package dev.broadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor's system does to a text file is nobody's business. */
class LineEndingsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/newsroom");

    @TempDir
    Path folder;

    @Test
    void aByteOrderMarkAndLineEndsOfWindowsChangeNoByteOfTheSite() throws IOException {
        Newsroom plain = Newsroom.in(GOLDEN).into(folder.resolve("plain/www"), 2);
        Newsroom windows = windows().into(folder.resolve("windows/www"), 2);
        assertThat(plain.problems()).isEmpty();
        assertThat(windows.problems()).isEmpty();
        assertThat(windows.site()).isEqualTo(plain.site());
    }

    private Newsroom windows() throws IOException {
        Newsroom newsroom = Newsroom.in(folder.resolve("newsroom"));
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = GOLDEN.relativize(file).toString();
                if (path.matches(".*\\.(md|yml)")) {
                    List<String> lines = Files.readAllLines(file, UTF_8);
                    newsroom.file(path, "\uFEFF" + String.join("\r\n", lines) + "\r\n");
                } else {
                    newsroom.file(path, Files.readAllBytes(file));
                }
            }
        }
        return newsroom;
    }
}
