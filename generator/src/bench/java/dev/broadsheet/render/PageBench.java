package dev.broadsheet.render;

import dev.broadsheet.page.Page;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.theme.Theme;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From the value of one page to its bytes, with the default theme. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PageBench {
    @Param({"article", "front", "list"})
    private String template;

    private PageRenderer renderer;
    private SamplePages samples;
    private Page page;

    @Setup
    public void draw() throws IOException {
        Theme theme = Theme.of(null, new Problems());
        renderer = new PageRenderer(theme);
        samples = new SamplePages(theme);
        page = samples.all().values().stream()
                .filter(sample -> sample.template().equals(template))
                .findFirst()
                .orElseThrow();
    }

    @Benchmark
    public byte[] page() throws TemplateProblem {
        return renderer.render(page, samples.site());
    }
}
