package dev.broadsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.problem.Severity;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterReaderTest {
    private final ParameterReader reader = new ParameterReader();

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-22T06:00:00Z", "2026-08-22T07:00:00+01:00", "2026-08-22T07:00+01:00"})
    void anInstantMayHaveAnOffset(String value) {
        assertThat(reader.instant("now", value)).isEqualTo(Instant.parse("2026-08-22T06:00:00Z"));
        assertThat(reader.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-22", "2026-08-22T06:00:00", "2026-02-30T06:00:00Z", "", "now"})
    void aTimeWithoutAZoneOrThatNeverWasIsRefused(String value) {
        reader.instant("now", value);

        assertThat(reader.complaints()).singleElement().asString().startsWith("broadsheet.now: '" + value + "' is not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "257", "two", "99999999999"})
    void threadsAreANumberThatAMachineCanStart(String value) {
        assertThat(reader.threads("threads", value)).isPositive();
        assertThat(reader.complaints()).hasSize(1);
    }

    @Test
    void severitiesAreReadInAnyCase() {
        assertThat(reader.severity("failOn", "Warning")).isEqualTo(Severity.WARNING);
        assertThat(reader.severity("failOn", "error")).isEqualTo(Severity.ERROR);
        assertThat(reader.complaints()).isEmpty();
    }

    @Test
    void aReportIsNeverPublished(@TempDir Path folder) {
        Path www = folder.resolve("www");

        assertThat(reader.folderOutside("report", folder.resolve("wwwhatever"), "output", www))
                .isNotNull();
        assertThat(reader.folderOutside("report", www.resolve("report"), "output", www))
                .isNull();
        assertThat(reader.folderOutside("report", www, "output", www)).isNull();
        assertThat(reader.complaints()).hasSize(2);
    }
}
