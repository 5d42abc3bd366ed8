package dev.broadsheet.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.broadsheet.model.Language;
import dev.broadsheet.page.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static final Map<String, String> ENGLISH = Map.of(
            "date.day", "d MMMM yyyy",
            "date.month", "LLLL yyyy",
            "date.time", "HH:mm",
            "search", "Search the newspaper's archive",
            "braces", "Left '{'brace'}'",
            "stories", "{0,plural,one{# story}other{# stories}}",
            "by", "By {0}");

    private static Wording english() {
        return new Wording(new Language("en", false), ZoneId.of("Europe/London"), ENGLISH);
    }

    private static Wording dates(String tag) {
        Map<String, String> messages =
                Map.of("date.day", "d MMMM yyyy", "date.month", "LLLL yyyy", "date.time", "HH:mm");
        return new Wording(new Language(tag, false), ZoneId.of("Europe/London"), messages);
    }

    @Test
    void wordsAreTheMessagesWithoutArguments() {
        assertThat(english().words())
                .containsExactly(
                        Map.entry("braces", "Left {brace}"), Map.entry("search", "Search the newspaper's archive"));
    }

    @Test
    void aMessageTakesItsArguments() {
        assertThat(english().say("stories", 1)).isEqualTo("1 story");
        assertThat(english().say("stories", 12_000)).isEqualTo("12,000 stories");
        assertThat(english().say("by", "Amina {Diallo}")).isEqualTo("By Amina {Diallo}");
        assertThat(english().say("search")).isEqualTo("Search the newspaper's archive");
    }

    @Test
    void arabicHasSixPlurals() {
        Map<String, String> messages = new HashMap<>(ENGLISH);
        messages.put(
                "stories", "{0,plural,zero{لا أخبار}one{خبر واحد}two{خبران}few{# أخبار}many{# خبرًا}other{# خبر}}");
        Wording arabic = new Wording(new Language("ar-MA", true), ZoneId.of("UTC"), messages);
        assertThat(List.of(0, 1, 2, 3, 11, 100))
                .map(count -> arabic.say("stories", count))
                .containsExactly("لا أخبار", "خبر واحد", "خبران", "3 أخبار", "11 خبرًا", "100 خبر");
    }

    @Test
    void aMissingMessageIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> english().say("nowhere"))
                .withMessage("there are no words \"nowhere\" (en)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wording(new Language("en", false), ZoneId.of("UTC"), Map.of("date.day", "d")))
                .withMessage("there are no words \"date.month\" (en)");
    }

    @Test
    void aMalformedMessageIsNamed() {
        Map<String, String> messages = new HashMap<>(ENGLISH);
        messages.put("stories", "{0,plural,one{");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wording(new Language("en", false), ZoneId.of("UTC"), messages))
                .withMessageStartingWith("the words \"stories\" (en) cannot be read");
    }

    @Test
    void aMomentIsInThePublicationsZone() {
        assertThat(english().moment(Instant.parse("2026-08-22T05:00:30Z")))
                .isEqualTo(new Moment("2026-08-22T06:00:30+01:00", "22 August 2026", "06:00"));
        assertThat(english().moment(Instant.parse("2026-12-31T23:59:59.5Z")))
                .isEqualTo(new Moment("2026-12-31T23:59:59+00:00", "31 December 2026", "23:59"));
    }

    @Test
    void aDateWithoutATimeShowsNone() {
        assertThat(english().moment(Instant.parse("2026-08-21T23:00:00Z")))
                .isEqualTo(new Moment("2026-08-22T00:00:00+01:00", "22 August 2026", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 22 August 2026, August 2026",
        "de, 22 August 2026, August 2026",
        "fr, 22 août 2026, août 2026",
        "tr, 22 Ağustos 2026, Ağustos 2026",
        "th, 22 สิงหาคม 2026, สิงหาคม 2026",
        "ar, 22 أغسطس 2026, أغسطس 2026",
        "ar-EG, ٢٢ أغسطس ٢٠٢٦, أغسطس ٢٠٢٦",
        "fa, ۲۲ اوت ۲۰۲۶, اوت ۲۰۲۶",
        "fa-u-ca-persian, ۳۱ مرداد ۱۴۰۵, مرداد ۱۴۰۵",
        "ar-SA, ٢٢ أغسطس ٢٠٢٦, أغسطس ٢٠٢٦"
    })
    void datesAreGregorianUnlessTheTagAsksOtherwise(String tag, String day, String month) {
        assertThat(dates(tag).day(LocalDate.of(2026, 8, 22))).isEqualTo(day);
        if (!tag.equals("fa-u-ca-persian")) {
            assertThat(dates(tag).month(YearMonth.of(2026, 8))).isEqualTo(month);
        }
    }

    @Test
    void daysBeforeTheGregorianReformKeepTheirNumbers() {
        assertThat(dates("en").day(LocalDate.of(1066, 10, 14))).isEqualTo("14 October 1066");
    }

    @Test
    void neitherTheDefaultLocaleNorTheDefaultZoneMatters() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Instant instant = Instant.parse("2026-08-21T23:30:00Z");
        try {
            for (String tag : List.of("en-US", "tr-TR", "ar-EG", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
                Wording wording = english();
                assertThat(wording.moment(instant))
                        .isEqualTo(new Moment("2026-08-22T00:30:00+01:00", "22 August 2026", "00:30"));
                assertThat(wording.say("stories", 1234)).isEqualTo("1,234 stories");
                assertThat(wording.month(YearMonth.of(2026, 1))).isEqualTo("January 2026");
                assertThat(Slugs.of("TITLE Iğdır")).isEqualTo("title-igdir");
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void manyThreadsMayAskAtOnce() {
        Wording wording = english();
        List<String> expected = IntStream.range(0, 2000)
                .mapToObj(i -> english().day(LocalDate.EPOCH.plusDays(i % 50))
                        + english().say("stories", i % 7))
                .limit(50)
                .toList();
        List<String> said = IntStream.range(0, 2000)
                .parallel()
                .mapToObj(i -> wording.day(LocalDate.EPOCH.plusDays(i % 50)) + wording.say("stories", i % 50 % 7))
                .toList();
        for (int i = 0; i < said.size(); i++) {
            assertThat(said.get(i)).isEqualTo(expected.get(i % 50));
        }
    }
}
