package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, wherever and whenever it is built. */
class ReproducibilityIT {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/newsroom");
    private static final List<String> ZONES =
            List.of("UTC", "America/St_Johns", "Asia/Kathmandu", "Pacific/Kiritimati");
    private static final List<String> LANGUAGES = List.of("en", "tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai");
    private static final List<Integer> THREADS = List.of(1, 2, 8);

    /** Every kind of feed that there is, on top of the golden site. */
    private static final String FEEDS =
            """
            feeds:
              atom: true
              hub: https://hub.example.org/
              partners:
                - {name: Meridian, sections: [local], count: 2, text: excerpt, pictures: false}
                - {name: Night desk, without: [local], hours: 48}
            """;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    private List<Path> checkouts;
    private Map<String, String> expected;

    @BeforeEach
    void checkOutTwice() throws IOException {
        checkouts = List.of(folder.resolve("one"), folder.resolve("another place/deeper"));
        for (Path checkout : checkouts) {
            copy(GOLDEN, checkout);
            Files.writeString(checkout.resolve("site.yml"), FEEDS, StandardOpenOption.APPEND);
        }
        Newsroom newsroom = Newsroom.in(checkouts.get(0)).into(folder.resolve("expected/www"), 2);
        assertThat(newsroom.problems()).isEmpty();
        expected = newsroom.site();
        assertThat(expected)
                .hasSizeGreaterThan(20)
                .containsKeys("feed.xml", "feed.json", "atom.xml", "sitemap.xml", "news-sitemap.xml")
                .containsKeys("partners/meridian/feed.json", "partners/night-desk/atom.xml");
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void zoneLanguageThreadsAndFolderChangeNoByte() {
        int number = 0;
        for (String zoneId : ZONES) {
            for (String language : LANGUAGES) {
                for (int threads : THREADS) {
                    for (Path checkout : checkouts) {
                        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
                        Locale.setDefault(Locale.forLanguageTag(language));
                        Path out = folder.resolve("out/" + number++);
                        Newsroom newsroom = Newsroom.in(checkout)
                                .keeping(out.resolve("cache"))
                                .into(out.resolve("www"), threads);
                        assertThat(newsroom.build().failed()).isFalse();
                        assertThat(newsroom.site())
                                .as("%s %s %d %s", zoneId, language, threads, checkout)
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    @Test
    void aMachineWithoutUtf8ChangesNoByte() throws IOException, InterruptedException {
        for (List<String> options : List.of(
                List.of("-Dfile.encoding=US-ASCII"),
                List.of("-Dfile.encoding=ISO-8859-1", "-Duser.language=tr", "-Duser.timezone=Asia/Kathmandu"),
                List.of(
                        "-Duser.language=ar",
                        "-Duser.timezone=America/St_Johns",
                        "-Djava.locale.providers=COMPAT,CLDR"))) {
            Path output = folder.resolve("c" + options.hashCode() + "/www");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(options);
            command.addAll(List.of(
                    "-cp",
                    System.getProperty("java.class.path"),
                    BuildOnce.class.getName(),
                    checkouts.get(1).toString(),
                    output.toString(),
                    "2"));
            ProcessBuilder java = new ProcessBuilder(command);
            java.environment().put("LC_ALL", "C");
            java.environment().remove("JAVA_TOOL_OPTIONS");
            java.redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said.txt").toFile());
            int code = java.start().waitFor();
            assertThat(code).as(Files.readString(folder.resolve("said.txt"))).isZero();
            assertThat(Newsroom.files(output)).as("%s", options).isEqualTo(expected);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
