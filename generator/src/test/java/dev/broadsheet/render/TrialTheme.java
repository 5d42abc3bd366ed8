package dev.broadsheet.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.page.Page;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The default theme with templates of a test laid over it. */
final class TrialTheme {
    private final Path folder;

    TrialTheme(Path folder) {
        this.folder = folder;
    }

    TrialTheme with(String name, String source) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source, UTF_8);
        return this;
    }

    Theme theme() throws IOException {
        return Theme.of(folder, new Problems());
    }

    /** The sample article as these templates draw it. */
    String drawn() throws IOException, TemplateProblem {
        SamplePages samples = new SamplePages(theme());
        return draw(samples.article());
    }

    String draw(Page page) throws IOException, TemplateProblem {
        Theme theme = theme();
        return new String(new PageRenderer(theme).render(page, new SamplePages(theme).site()), UTF_8);
    }
}
