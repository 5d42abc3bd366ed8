package dev.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.HtmlPolicy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts made to bring a parser down, at sizes that an article may have, on a stack as deep as a worker's. At cmark's own
 * sizes (100,000 characters and more) these still take seconds, because flexmark's algorithm is quadratic, and need the
 * worker's deadline: issue 389, openers and closers that are multiples of three, images in images.
 */
class PathologicalTest {
    private static final int SIZE = 12_000;
    private static final long STACK = 256L << 20;
    private static final int SECONDS = 10;

    /** Flexmark needs quadratic time for each level of a line, so that these are refused before it sees them. */
    private static final Set<String> TOO_DEEP = Set.of(
            "nested block quotes",
            "empty lines in nested lists",
            "empty lines in quoted nested lists",
            "emphasis in deep block quotes");

    static Stream<Pathological> families() {
        return Pathological.families().stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void aHostileTextIsRenderedOrRefusedInTime(Pathological family) throws Exception {
        String text = family.text().apply(SIZE);
        Desk desk = Desk.of(HtmlPolicy.SAFE);
        CompletableFuture<String> html = new CompletableFuture<>();
        Thread worker = new Thread(
                null,
                () -> {
                    try {
                        html.complete(desk.html(text));
                    } catch (Throwable e) {
                        html.completeExceptionally(e);
                    }
                },
                "hostile text",
                STACK);
        worker.setDaemon(true);
        worker.start();
        String rendered = html.get(SECONDS, TimeUnit.SECONDS);
        List<String> tooDeep = desk.problems().stream()
                .filter(problem -> problem.contains("markdown-too-deep"))
                .toList();
        if (TOO_DEEP.contains(family.name())) {
            assertThat(tooDeep).hasSize(1);
            assertThat(rendered).isEmpty();
        } else {
            assertThat(tooDeep).isEmpty();
        }
    }
}
