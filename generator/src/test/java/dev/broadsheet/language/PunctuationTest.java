package dev.broadsheet.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctuationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | St Brannoc's sees 37 | St Brannoc’s sees 37",
                "en | \"It's 'open'\" -- at last... | “It’s ‘open’” – at last…",
                "en | The '90s & rock 'n' roll | The ’90s & rock ’n’ roll",
                "en | a\\*b &amp; c | a\\*b &amp; c",
                "de | Er sagte \"ja\" | Er sagte „ja“",
                "fr | Il dit \"oui\" | Il dit «\u202Foui\u202F»",
                "ar | قال \"نعم\" | قال «نعم»",
                "en | well-known 2026-11-22 v1.0 | well-known 2026-11-22 v1.0",
            })
    void aHeadlineIsPrintedAsItsLanguagePrintsIt(String language, String typed, String printed) {
        assertThat(Punctuation.of(typed, new Language(language, false))).isEqualTo(printed);
    }
}
