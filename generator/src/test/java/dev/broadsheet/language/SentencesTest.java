package dev.broadsheet.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.Language;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Language ENGLISH = new Language("en", false);

    @Test
    void aShortTextStaysAsItIs() {
        assertThat(Sentences.within("One two. Three", 14, ENGLISH)).isEqualTo("One two. Three");
    }

    @Test
    void aLongTextKeepsTheWholeSentencesThatFit() {
        String text = "One two. Dr. Brook came. Three four.";
        assertThat(Sentences.within(text, 35, ENGLISH)).isEqualTo("One two. Dr. Brook came.");
        assertThat(Sentences.within(text, 24, ENGLISH)).isEqualTo("One two. Dr. Brook came.");
        assertThat(Sentences.within(text, 23, ENGLISH)).isEqualTo("One two.");
    }

    @Test
    void aLongSentenceKeepsTheWholeWordsThatFit() {
        assertThat(Sentences.within("Harbour bridge reopens at dawn", 18, ENGLISH))
                .isEqualTo("Harbour bridge…");
        assertThat(Sentences.within("عبرت أول حافلة عند الفجر بعد الإصلاحات", 20, new Language("ar", true)))
                .isEqualTo("عبرت أول حافلة عند…");
    }

    @Test
    void aWordAsLongAsTheTextIsCutBetweenCharacters() {
        assertThat(Sentences.within("\uD83D\uDE00".repeat(10), 8, ENGLISH))
                .hasSizeLessThanOrEqualTo(8)
                .endsWith("…")
                .doesNotContain("\uD83D…");
        assertThat(Sentences.within("a".repeat(20), 5, ENGLISH)).isEqualTo("aaaa…");
    }
}
