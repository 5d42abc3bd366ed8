package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small newsroom with one of everything, compared file by file with the site that it shall give. After a change that is
 * meant, {@code mvn test -Dtest=GoldenSiteTest -Dgolden.accept} writes what came out over what was expected: read the
 * difference before you commit it.
 */
class GoldenSiteTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    Path folder;

    @Test
    void theSiteIsTheOneThatWasReadAndAccepted() throws IOException {
        Newsroom newsroom = Newsroom.in(GOLDEN.resolve("newsroom")).into(folder.resolve("www"), 2);
        assertThat(newsroom.problems()).isEmpty();
        Map<String, String> site = digested(newsroom.site());
        if (System.getProperty("golden.accept") != null) {
            accept(site);
        }
        Map<String, String> expected = Newsroom.files(GOLDEN.resolve("www"));
        assertThat(site.keySet()).isEqualTo(expected.keySet());
        site.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    /**
     * Pictures, fonts and style sheets are compared by their names, which hold their digests, and by their length; what is
     * made of pictures by its name alone, as each Java has a JPEG encoder of its own.
     */
    private static Map<String, String> digested(Map<String, String> site) {
        Map<String, String> digested = new TreeMap<>();
        site.forEach((path, bytes) ->
                digested.put(path, isText(path) ? bytes : isMade(path) ? "made\n" : bytes.length() + " bytes\n"));
        return digested;
    }

    private static boolean isMade(String path) {
        return path.matches("pictures/.*-\\d+x\\d+\\.[0-9a-f]{10}\\.(webp|jpg|png)");
    }

    private static boolean isText(String path) {
        return Stream.of(".html", ".txt", ".xml", ".json", ".webmanifest", "_headers", "_redirects")
                .anyMatch(path::endsWith);
    }

    private static void accept(Map<String, String> site) throws IOException {
        Path www = GOLDEN.resolve("www");
        for (String stale : Newsroom.files(www).keySet()) {
            Files.delete(www.resolve(stale));
        }
        for (Map.Entry<String, String> file : site.entrySet()) {
            Files.createDirectories(www.resolve(file.getKey()).getParent());
            Files.write(
                    www.resolve(file.getKey()), file.getValue().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        }
    }
}
