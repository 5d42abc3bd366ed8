package dev.broadsheet.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileNamesTest {
    @TempDir
    Path folder;

    @Test
    void aNameComesBackAsItWasPut() throws IOException {
        Path file = FileNames.below(folder, "a b/100% caf.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "text", UTF_8);
        assertThat(FileNames.of(file)).isEqualTo("100% caf.md");
        assertThat(folder.resolve("a b/100% caf.md")).exists();
    }

    /** Java decides on the encoding of names when it starts, so this needs a Java of its own. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void accentedNamesWorkUnderTheLocaleC() throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                UnderLocaleC.class.getName(),
                folder.toString());
        java.environment().put("LC_ALL", "C");
        java.redirectErrorStream(true).redirectOutput(log.toFile());
        Process process = java.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readAllLines(log, UTF_8))
                .isEqualTo(List.of(
                        "[caf\\u00e9 100%/br\\u00fccke.md, \\u0645\\u0642\\u0627\\u0644.md]", "headline: x|Text"));
    }

    /** Writes and reads files whose names are not ASCII. */
    static final class UnderLocaleC {
        public static void main(String[] arguments) throws IOException {
            Path content = Path.of(arguments[0], "content");
            for (String path : List.of("caf\u00e9 100%/br\u00fccke.md", "\u0645\u0642\u0627\u0644.md")) {
                Path file = FileNames.below(content, path);
                Files.createDirectories(file.getParent());
                Files.write(file, "---\nheadline: x\n---\nText".getBytes(UTF_8));
            }
            ContentFolder folder = ContentFolder.scan(content, "content", new dev.broadsheet.problem.Problems());
            StringBuilder ascii = new StringBuilder();
            for (char c : folder.articles().toString().toCharArray()) {
                ascii.append(
                        c < 128
                                ? String.valueOf(c)
                                : "\\u" + java.util.HexFormat.of().toHexDigits(c));
            }
            System.out.println(ascii);
            ArticleFile article = folder.read(folder.articles().get(0), new dev.broadsheet.problem.Problems());
            System.out.println(article.frontMatter().strip()
                    + "|"
                    + folder.readBody(new dev.broadsheet.model.Origin(
                            article.path(), article.file(), article.bodyLine(), article.digest())));
        }
    }
}
