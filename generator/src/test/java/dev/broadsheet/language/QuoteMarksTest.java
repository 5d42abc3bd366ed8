package dev.broadsheet.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMarksTest {
    @ParameterizedTest
    @CsvSource({
        "en, “, ”, ‘, ’",
        "en-ZA, “, ”, ‘, ’",
        "de, „, “, ‚, ‘",
        "de-AT, „, “, ‚, ‘",
        "es, “, ”, ‘, ’",
        "it, «, », “, ”",
        "ar, «, », “, ”",
        "ar-EG, «, », “, ”",
        "fa, «, », ‹, ›",
        "ru, «, », „, “",
        "pl, „, ”, «, »",
        "sv, ”, ”, ’, ’",
        "ja, 「, 」, 『, 』",
        "fr-CH, «, », ‹, ›"
    })
    void aLanguageHasItsMarks(String tag, String open, String close, String innerOpen, String innerClose) {
        assertThat(QuoteMarks.of(new Language(tag, false)))
                .isEqualTo(new QuoteMarks(open, close, innerOpen, innerClose));
    }

    @ParameterizedTest
    @CsvSource({"fr", "fr-FR"})
    void frenchMarksHaveNarrowNoBreakSpaces(String tag) {
        QuoteMarks marks = QuoteMarks.of(new Language(tag, false));
        assertThat(marks.open()).isEqualTo("«\u202F");
        assertThat(marks.close()).isEqualTo("\u202F»");
    }
}
