package dev.broadsheet.markdown;

import dev.broadsheet.bench.Measured;
import dev.broadsheet.model.HtmlPolicy;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From the Markdown of one article of 900 words to its HTML. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TextBench {
    private final Desk desk = Desk.of(HtmlPolicy.SAFE);
    private final String text = Measured.text();
    private final String textWithHtml = text + "\n<aside>One element makes the sanitiser read it all.</aside>\n";

    @Benchmark
    public String text() {
        return desk.html(text);
    }

    @Benchmark
    public String textWithHtml() {
        return desk.html(textWithHtml);
    }
}
