package dev.broadsheet.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsDateTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "2026-08-22, 2026-08-21T23:00:00Z",
        "2026-1-2, 2026-01-02T00:00:00Z",
        "2026-08-22T06:00, 2026-08-22T05:00:00Z",
        "2026-08-22 06:00, 2026-08-22T05:00:00Z",
        "2026-08-22 6:00:30, 2026-08-22T05:00:30Z",
        "2026-08-22T06:00:00Z, 2026-08-22T06:00:00Z",
        "2026-08-22t06:00z, 2026-08-22T06:00:00Z",
        "2026-08-22T06:00:00+01:00, 2026-08-22T05:00:00Z",
        "2026-08-22T06:00:00+0100, 2026-08-22T05:00:00Z",
        "2026-08-22T06:00:00-03:30, 2026-08-22T09:30:00Z",
        "2015-03-17 10:00:00 -4, 2015-03-17T14:00:00Z",
        "2015-03-17 10:00:00 -0400, 2015-03-17T14:00:00Z",
        "2026-08-22T06:00:00.250Z, 2026-08-22T06:00:00.250Z",
    })
    void aDateIsTheInstantThatANewsroomMeans(String written, String instant) throws NewsDate.Impossible {
        assertThat(NewsDate.parse(written, LONDON)).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/London, 2026-03-29T01:30, 2026-03-29T01:30:00Z", // skipped: read as 02:30
        "Europe/London, 2026-10-25T01:30, 2026-10-25T00:30:00Z", // twice: the first
        "America/Sao_Paulo, 2018-11-04, 2018-11-04T03:00:00Z", // a day without its midnight
    })
    void anHourThatTheClocksSkipOrRepeatFollowsTheRuleOfJavaTime(String zone, String written, String instant)
            throws NewsDate.Impossible {
        assertThat(NewsDate.parse(written, ZoneId.of(zone))).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026",
                "2026-08",
                "26-08-22",
                "2026/08/22",
                "22.08.2026",
                "2026-08-22T",
                "2026-08-22T06",
                "06:00",
                "2026-02-30",
                "2026-00-10",
                "2026-10-00",
                "0000-01-01",
                "2026-08-22 24:00",
                "2026-08-22 06:60",
                "2026-08-22 06:00:60",
                "2026-08-22 06:00 EST",
                "2026-08-22 06:00 +19:00",
                "2026-08-22 06:00 +01:99",
                "2026-08-22 06:00 Europe/London",
                "٢٠٢٦-٠٨-٢٢",
                "2026-08-22 06:00 UTC",
                "-2026-08-22"
            })
    void anythingElseIsImpossibleAndHasARemedy(String written) {
        assertThatThrownBy(() -> NewsDate.parse(written, LONDON))
                .isInstanceOfSatisfying(
                        NewsDate.Impossible.class, e -> assertThat(e.remedy()).isNotBlank());
    }
}
