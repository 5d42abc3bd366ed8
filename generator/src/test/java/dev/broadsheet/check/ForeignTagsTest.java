package dev.broadsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.Origin;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForeignTagsTest {
    @Test
    void aTagIsReportedAtItsLineAndColumn() {
        assertThat(judged("One.\n\nA [link]({{ \"/x/\" | url }}) here.\n{% image \"a.jpg\" %}\n"))
                .containsExactly(
                        "content/a.md:9:10 error leftover-tag: the text holds a template tag of another generator:"
                                + " {{ \"/x/\" | url }}; write plain Markdown in its place, or put it in backticks if"
                                + " readers shall see it",
                        "content/a.md:10:1 error leftover-tag: the text holds a template tag of another generator:"
                                + " {% image \"a.jpg\" %}; write plain Markdown in its place, or put it in backticks if"
                                + " readers shall see it");
    }

    @Test
    void codeMayShowTags() {
        assertThat(judged("Write `{{ name }}` so:\n\n```html\n{% if x %}\n```\n"))
                .isEmpty();
    }

    @Test
    void aTagAfterAFenceIsSeenAgain() {
        assertThat(judged("~~~\n{{ a }}\n~~~\n{{ b }}\n")).hasSize(1);
    }

    private static List<String> judged(String text) {
        Problems problems = new Problems();
        ForeignTags.judge(text, new Origin("a.md", "content/a.md", 7, "0"), problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
