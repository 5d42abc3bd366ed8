package dev.broadsheet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "local/harbour-bridge.md, -, harbour-bridge, -, local",
                "local/2026-08-22-harbour-bridge.md, 2026-08-22, harbour-bridge, -, local",
                "local/2026-8-2_bridge.md, 2026-8-2, bridge, -, local",
                "local/deep/story.ar.md, -, story, ar, local",
                "story.pt-BR.md, -, story, pt-BR, -",
                "local/story.ckb-Arab.md, -, story, ckb-Arab, local",
                "local/node.js.md, -, node.js, -, local",
                "local/2016-02-18-analytics.usa.gov-agency-specific-dashboards.md, 2016-02-18,"
                        + " analytics.usa.gov-agency-specific-dashboards, -, local",
                "local/bridge/index.md, -, bridge, -, local",
                "local/2026-08-22-bridge/index.ar.md, 2026-08-22, bridge, ar, local",
                "bridge/index.md, -, bridge, -, -",
                "index.md, -, index, -, -",
            })
    void aFilesNameTellsDateWordsLanguageAndFolder(
            String path, String date, String words, String language, String folder) {
        FileName name = FileName.of(path);
        assertThat(name.date()).isEqualTo(date);
        assertThat(name.words()).isEqualTo(words);
        assertThat(name.language() == null ? null : name.language().tag()).isEqualTo(language);
        assertThat(name.folder()).isEqualTo(folder);
    }
}
