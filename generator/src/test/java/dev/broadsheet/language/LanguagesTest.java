package dev.broadsheet.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource({
        "en, en, false",
        "EN-gb, en-GB, false",
        "ar, ar, true",
        "AR-eg, ar-EG, true",
        "ckb-arab, ckb-Arab, true",
        "he, he, true",
        "fa-u-ca-persian, fa-u-ca-persian, true",
        "uz-Arab, uz-Arab, true",
        "uz, uz, false",
        "az-Arab, az-Arab, true",
        "en-Arab, en-Arab, true",
        "zh-hant-tw, zh-Hant-TW, false",
        "ja, ja, false",
        "dv, dv, true",
        "tr, tr, false"
    })
    void aTagIsKeptInCanonicalCaseWithTheDirectionOfItsScript(String tag, String canonical, boolean rightToLeft) {
        assertThat(Languages.of(tag)).contains(new Language(canonical, rightToLeft));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "englishlike", "en_GB", "en_GB!", "e", "-en", "en-", "x-private", "und", "english language"})
    void whatIsNoTagIsNoLanguage(String tag) {
        assertThat(Languages.of(tag)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, English", "ar, العربية", "fr, Français", "de, Deutsch"})
    void aLanguageIsCalledWhatItCallsItself(String tag, String name) {
        assertThat(Languages.nameInItself(new Language(tag, false))).isEqualTo(name);
    }
}
