package dev.broadsheet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Harbour bridge reopens | harbour-bridge-reopens",
                "  Don't -- stop!  | dont-stop",
                "“Don’t stop” | dont-stop",
                "Über Straßen in Köln | uber-strassen-in-koln",
                "Ørsted Ångström Æsir Łódź | orsted-angstrom-aesir-lodz",
                "İstanbul'da IŞIK | istanbulda-isik",
                "Мост открыт | most-otkryt",
                "Київ | kiiv",
                "Αθήνα | athena",
                "北京新闻 | bei-jing-xin-wen",
                "서울 | seoul",
                "10 000 € | 10-000",
                "a_b.c/d | a-b-c-d"
            })
    void aTextOfAnyScriptBecomesAPortableName(String text, String slug) {
        assertThat(Slugs.of(text)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الجسر يفتح من جديد",
                "پل بندر",
                "הגשר נפתח",
                "ข่าววันนี้",
                "東京のニュース",
                "नमस्ते दुनिया",
                "გამარჯობა",
                "አዲስ አበባ"
            })
    void everyScriptLeavesASlug(String text) {
        assertThat(Slugs.isSlug(Slugs.of(text))).as(Slugs.of(text)).isTrue();
    }

    @Test
    void bothFormsOfALetterGiveTheSameSlug() {
        String text = "Crème brûlée à Đà Nẵng, Größe, 각";
        assertThat(Slugs.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(Slugs.of(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .startsWith("creme-brulee-a-da-nang-grosse");
    }

    @Test
    void nothingToKeepLeavesNothing() {
        assertThat(Slugs.of("")).isEmpty();
        assertThat(Slugs.of("!!! — …")).isEmpty();
        assertThat(Slugs.of("😀")).isEmpty();
    }

    @Test
    void aLongTextIsCutAtAWord() {
        assertThat(Slugs.of("word ".repeat(40)))
                .hasSizeLessThanOrEqualTo(Slugs.LONGEST)
                .endsWith("-word");
        assertThat(Slugs.of("x".repeat(300))).hasSize(Slugs.LONGEST);
        assertThat(Slugs.of("a".repeat(80))).isEqualTo("a".repeat(80));
        assertThat(Slugs.of("a".repeat(80) + " b")).isEqualTo("a".repeat(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "2026", "harbour-bridge", "a-1-b"})
    void aSlugIsOne(String slug) {
        assertThat(Slugs.isSlug(slug)).isTrue();
        assertThat(Slugs.of(slug)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "ä", "a b", "../etc", "a_b", "a.b", "a%2f"})
    void whatBreaksTheGrammarIsNone(String text) {
        assertThat(Slugs.isSlug(text)).isFalse();
    }
}
