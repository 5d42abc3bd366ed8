package dev.broadsheet.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.NuChecker;
import dev.broadsheet.page.Page;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.theme.Asset;
import dev.broadsheet.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every kind of page with the default theme; they stay in target/sheets to be looked at. */
class SamplePagesTest {
    private static final Path SHEETS = Path.of("target/sheets");
    private static final Map<String, String> DRAWN = new TreeMap<>();

    @BeforeAll
    static void draw() throws Exception {
        Problems problems = new Problems();
        Theme theme = Theme.of(null, problems);
        assertThat(problems.sorted()).isEmpty();
        SamplePages samples = new SamplePages(theme);
        PageRenderer renderer = new PageRenderer(theme);
        for (Map.Entry<String, Page> page : samples.all().entrySet()) {
            byte[] bytes = renderer.render(page.getValue(), samples.site());
            DRAWN.put(page.getKey(), new String(bytes, UTF_8));
            write(page.getKey().endsWith("/") ? page.getKey() + "index.html" : page.getKey(), bytes);
        }
        for (Asset asset : theme.assets()) {
            write(asset.path(), asset.bytes());
        }
    }

    private static void write(String path, byte[] bytes) throws Exception {
        Path file = SHEETS.resolve(path.substring(1));
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    @Test
    void theNuCheckerFindsNothingToSay() throws Exception {
        for (Map.Entry<String, String> page : DRAWN.entrySet()) {
            assertThat(NuChecker.check(page.getValue().getBytes(UTF_8)))
                    .as(page.getKey())
                    .isEmpty();
        }
    }
}
