package dev.broadsheet.yaml;

import dev.broadsheet.bench.Measured;
import dev.broadsheet.problem.Problems;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From the YAML of one article to its tree. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FrontMatterBench {
    private final String frontMatter = Measured.frontMatter();

    @Benchmark
    public @Nullable YamlMap frontMatter() {
        return YamlReader.readMap(frontMatter, "content/a.md", 2, new Problems());
    }
}
