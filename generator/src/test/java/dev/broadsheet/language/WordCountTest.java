package dev.broadsheet.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {
    private static final Language ENGLISH = new Language("en", false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Two weeks early | 3",
                "en | don't well-known 3,000 U.S. | 4",
                "en | one—two – three | 3",
                "en | , . ! -- | 0",
                "en | état-major naïve | 2",
                "ar | عادت الحركة إلى الجسر اليوم | 5",
                "ru | Мост открыт. | 2",
                "ko | 서울 다리가 열렸다 | 3",
                "hi | पुल फिर खुला | 3",
                "zh | 我们今天去北京。 | 4",
                "ja | カーテンを開ける | 3",
                "th | สวัสดีชาวโลก | 3",
                "zh | iPhone 手机 | 2",
                "en | The 北京 bridge | 3"
            })
    void aTextHasAsManyWordsAsAReaderCounts(String tag, String text, int words) {
        WordCount count = new WordCount(new Language(tag, false));
        count.add(text, 0, text.length());
        assertThat(count.total()).isEqualTo(words);
    }

    @Test
    void aWordMayRunOverPieces() {
        WordCount count = new WordCount(ENGLISH);
        count.add("xxunyy", 2, 4);
        count.add("believ", 0, 6);
        count.add("able 北", 0, 6);
        count.add("京", 0, 1);
        assertThat(count.total()).isEqualTo(2);
    }

    @Test
    void aSpaceEndsAWord() {
        WordCount count = new WordCount(ENGLISH);
        count.add("one", 0, 3);
        count.space();
        count.add("two", 0, 3);
        count.add('!');
        assertThat(count.total()).isEqualTo(2);
        assertThat(count.total()).isEqualTo(2);
    }

    @Test
    void readingTakesAtLeastAMinuteAndDependsOnTheLanguage() {
        assertThat(ReadingTime.minutes(0, ENGLISH)).isEqualTo(1);
        assertThat(ReadingTime.minutes(2280, ENGLISH)).isEqualTo(10);
        assertThat(ReadingTime.minutes(2280, new Language("en-GB", false))).isEqualTo(10);
        assertThat(ReadingTime.minutes(1380, new Language("ar-EG", true))).isEqualTo(10);
        assertThat(ReadingTime.minutes(1840, new Language("uk", false))).isEqualTo(10);
    }
}
