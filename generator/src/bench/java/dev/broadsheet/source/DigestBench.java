package dev.broadsheet.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.bench.Measured;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The digest of one article's file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DigestBench {
    private final byte[] file = (Measured.frontMatter() + Measured.text()).getBytes(UTF_8);

    @Benchmark
    public String digest() {
        return TextFile.digest(file);
    }
}
