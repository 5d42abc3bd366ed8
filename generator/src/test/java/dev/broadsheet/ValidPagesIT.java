package dev.broadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Nu HTML checker has neither an error nor a warning for any page of a finished site. */
class ValidPagesIT {
    @TempDir
    Path folder;

    @Test
    void everyPageOfTheSampleIsValid() throws Exception {
        assertThat(said(Newsroom.files(Sample.site()), 120)).isEmpty();
    }

    @Test
    void everyPageOfTheGoldenSiteIsValid() throws Exception {
        Newsroom golden =
                Newsroom.in(Path.of("src/test/resources/golden/newsroom")).into(folder.resolve("www"), 2);
        assertThat(golden.problems()).isEmpty();
        assertThat(said(golden.site(), 30)).isEmpty();
    }

    @Test
    void everyPageOfTheArabicNewspaperIsValid() throws Exception {
        Newsroom arabic = Newsroom.in(Path.of("src/test/resources/arabic")).into(folder.resolve("www"), 2);
        assertThat(arabic.problems()).isEmpty();
        assertThat(said(arabic.site(), 30)).isEmpty();
    }

    @Test
    void theCheckerWouldSpeakUp() throws Exception {
        assertThat(NuChecker.check("<!DOCTYPE html><html lang=en><title>A</title><p><div></p>".getBytes(ISO_8859_1)))
                .isNotEmpty();
    }

    private static List<String> said(Map<String, String> site, int least) throws Exception {
        List<String> said = new ArrayList<>();
        int pages = 0;
        for (Map.Entry<String, String> file : site.entrySet()) {
            if (file.getKey().endsWith(".html")) {
                pages++;
                NuChecker.check(file.getValue().getBytes(ISO_8859_1))
                        .forEach(message -> said.add(file.getKey() + " " + message));
            }
        }
        assertThat(pages).isGreaterThanOrEqualTo(least);
        return said;
    }
}
