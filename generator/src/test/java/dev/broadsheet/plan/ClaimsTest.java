package dev.broadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private final Problems problems = new Problems();
    private final Claims claims = new Claims(problems, "content");

    @Test
    void twoSourcesOfOneAddressAreNamedBoth() {
        assertThat(claims.claim("local/bridge/index.html", "content/local/a.md"))
                .isTrue();
        assertThat(claims.claim("local/bridge/index.html", "content/local/b.md"))
                .isFalse();
        assertThat(said())
                .containsExactly("content/local/b.md error address-clash: its address /local/bridge/ is taken by"
                        + " content/local/a.md; give one of the two another slug, name or alias");
    }

    @Test
    void addressesThatDifferOnlyInCaseOrUnicodeFormClash() {
        claims.claim("About/index.html", "content/pages/About.md");
        claims.claim("caf\u00e9.txt", "static/a");
        assertThat(claims.claim("about/index.html", "content/pages/about.md")).isFalse();
        assertThat(claims.claim("cafe\u0301.txt", "static/b")).isFalse();
    }

    @Test
    void aFileWhereAnotherSourceNeedsAFolderClashesInEitherOrder() {
        claims.claim("local/index.html", "the section Local");
        assertThat(claims.claim("local", "static/local")).isFalse();
        claims.claim("old", "static/old");
        assertThat(claims.claim("old/story/index.html", "content/local/a.md")).isFalse();
    }

    @Test
    void aClashStandsAtAFileWhateverCameFirst() {
        claims.claim("index.html", "static/index.html");
        claims.claim("index.html", "the front page");
        claims.claim("topics/index.html", "the list of topics");
        claims.claim("topics/index.html", "the section Topics");
        assertThat(said())
                .containsExactly(
                        "content error address-clash: the address /topics/ of the section Topics is taken by the list"
                                + " of topics; give one of the two another slug, name or alias",
                        "static/index.html error address-clash: its address / is taken by the front page;"
                                + " give one of the two another slug, name or alias");
    }

    private List<String> said() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
