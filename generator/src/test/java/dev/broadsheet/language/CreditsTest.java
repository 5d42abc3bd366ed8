package dev.broadsheet.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The first bus crosses. [Joan Marsh/Courier] | The first bus crosses. | Joan Marsh/Courier",
                "The first bus crosses. [Tidewire]. | The first bus crosses. | Tidewire",
                "[Joan Marsh/Courier] | - | Joan Marsh/Courier",
                "The quay (left) at dusk. [Joan Marsh / Courier] | The quay (left) at dusk. | Joan Marsh / Courier",
                "The first bus crosses. (Joan Marsh/Courier) | The first bus crosses. | Joan Marsh/Courier",
                "The quay at dusk (Harbour Press via Tidewire, File) | The quay at dusk | Harbour Press via Tidewire, File",
                "The quay at dusk. Foto: Per Holm / Tidewire / HP | The quay at dusk. | Per Holm / Tidewire / HP",
                "The quay at dusk. Photo: Per Holm. | The quay at dusk. | Per Holm",
                "Photo: Per Holm | - | Per Holm",
                "افتتاح الجسر. [أمينة ديالو/كورير] | افتتاح الجسر. | أمينة ديالو/كورير",
                "افتتاح الجسر. (أمينة ديالو/كورير) | افتتاح الجسر. | أمينة ديالو/كورير",
            })
    void aTrailingCreditIsCutFromItsCaption(String caption, String text, String credit) {
        assertThat(Credits.of(caption)).isEqualTo(new Credits(text, credit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The first bus crosses.",
                "He called it “a miracle” [sic]",
                "The oldest of the bridges [3]",
                "Buses and/or trams (and/or ferries)",
                "The budget (2024/25)",
                "The bridge (right)",
                "The ferry (Skerry Maid)",
                "See the report (https://example.org/a/b)",
                "See [the report](Report/Budget)",
                "A wall photo: old and torn",
                "Photo:",
                "A bracket] alone",
                "()",
                "[]",
                "(",
                "Going (there via Halden)",
                "]"
            })
    void whatMayBelongToTheSentenceStaysInIt(String caption) {
        assertThat(Credits.of(caption)).isEqualTo(new Credits(caption, null));
    }

    @Test
    void aLongCaptionOfBracketsTakesNoTime() {
        String brackets = "[a ".repeat(20_000) + "(".repeat(20_000) + "Foto: ".repeat(5_000);
        assertThat(Credits.of(brackets).text()).isNotNull();
    }
}
