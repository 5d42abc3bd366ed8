package dev.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnchorsTest {
    private static final Pattern FIXED_ID = Pattern.compile(" id=\"([a-z-]+)\"");

    @Test
    void aHeadingDoesNotTakeTheIdOfWhatStandsAroundTheText() {
        Anchors anchors = new Anchors();

        assertThat(anchors.claimFor("Comments")).isEqualTo("comments-2");
        assertThat(anchors.claimFor("Comments")).isEqualTo("comments-3");
        assertThat(anchors.take("rating")).isFalse();
        assertThat(anchors.claimFor("Costs")).isEqualTo("costs");
    }

    @Test
    void everyIdThatTheThemeGivesIsKeptFromTexts() throws IOException {
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> theme = Files.walk(Path.of("../templates"))) {
            for (Path template :
                    theme.filter(file -> file.toString().endsWith(".ftlh")).toList()) {
                FIXED_ID.matcher(Files.readString(template))
                        .results()
                        .map((MatchResult id) -> id.group(1))
                        .forEach(ids::add);
            }
        }

        assertThat(ids).contains("main", "comments").isSubsetOf(Anchors.OF_THE_PAGE);
    }
}
