package dev.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers write becomes plain words, and links that the newspaper does not vouch for. */
class LetterRendererTest {
    private final LetterRenderer renderer = new LetterRenderer();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "It *was* late. | <p>It <em>was</em> late.</p>",
                "# Loud | <p># Loud</p>",
                "<b>bold</b> | <p>&lt;b&gt;bold&lt;/b&gt;</p>",
                "<script>alert(1)</script> | <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                "::: factbox | <p>::: factbox</p>",
                "see [this](https://a.example/) | <p>see <a href=\"https://a.example/\" rel=\"ugc nofollow noopener\">this</a></p>",
                "https://a.example/ | <p><a href=\"https://a.example/\" rel=\"ugc nofollow noopener\">https://a.example/</a></p>",
                "[this](javascript:alert(1)) | <p>this</p>",
                "[this](../local/bridge.md) | <p>this</p>",
                "so ![a cat](https://a.example/cat.png) it is | <p>so a cat it is</p>"
            })
    void onlyPlainMarkupIsLeft(String written, String set) {
        assertThat(renderer.render(written, new Language("en", false))
                        .orElseThrow()
                        .markup())
                .isEqualTo(set);
    }

    @ParameterizedTest
    @ValueSource(strings = {"![](https://a.example/x.png)", "[ref]: https://a.example/"})
    void whatLeavesNothingIsNothing(String written) {
        assertThat(renderer.render(written, new Language("en", false))).isEmpty();
    }
}
