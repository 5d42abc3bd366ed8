package dev.broadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.report.Outcome;
import dev.broadsheet.report.ReportFiles;
import dev.broadsheet.report.TextReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each story has words of its own in every place that it can have words. Whatever becomes of the stories, every byte that a
 * build leaves, writes or says is searched: of the stories that readers may see the words are there, of the others none.
 * Excepted is what only editors read: the cache, the record of addresses, previews, what `due` says, and problems, which name the file to mend.
 */
class EmbargoOracleTest {
    private static final int STORIES = 12;
    private static final Pattern WORD = Pattern.compile("qz([a-l])x([a-z]+)z", Pattern.CASE_INSENSITIVE);

    /** What readers find of a story that they may see. */
    private static final Set<String> SEEN = Set.of(
            "headline",
            "kicker",
            "standfirst",
            "dateline",
            "slug",
            "byline",
            "role",
            "topic",
            "photo",
            "caption",
            "credit",
            "alt",
            "body",
            "heading",
            "box",
            "quote",
            "beside",
            "sound",
            "alias",
            "correction",
            "comment",
            "reader");

    private static final String SITE =
            """
            name: The Test Courier
            url: https://courier.example.org/
            timeZone: %s
            feeds: {atom: true, partners: [{name: Meridian}, {name: Short, text: excerpt, hours: 24}]}
            exports: {ninjs: true}
            comments: {endpoint: "https://post.example/v3/entry"}
            images: {renditions: %s}
            llms: true
            host: %s
            rules: {small-lead: off, host-limit: off, lost-address: off}
            """;

    private enum State {
        LIVE,
        DRAFT,
        SCHEDULED,
        EMBARGOED,
        EXPIRED,
        WITHDRAWN
    }

    @TempDir
    Path folder;

    @Test
    void theSearchFindsWordsHoweverTheyArePacked() throws IOException {
        byte[] plain = "a word, qzaxheadlinez, in a text".getBytes(UTF_8);
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(plain);
        }
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("a.txt"));
            out.write(plain);
        }
        byte[] base64 =
                ("src=\"data:text/plain;base64," + Base64.getEncoder().encodeToString(plain) + "\"").getBytes(UTF_8);
        byte[] percent = "q%7Aaxheadlinez".getBytes(UTF_8);

        for (byte[] packed : List.of(plain, gzip.toByteArray(), zip.toByteArray(), base64, percent)) {
            assertThat(words(packed)).containsExactly("a headline");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, plain, none", "2, netlify, all"})
    void whateverBecomesOfStoriesOnlyThoseThatMayBeSeenAreFound(long seed, String host, String renditions)
            throws IOException {
        Random random = new Random(seed);
        Newsroom newsroom = Newsroom.minimal(folder)
                .file("site.yml", SITE.formatted("Europe/London", renditions, host))
                .article("local/open.md", "headline: Open\npublished: 2026-11-01\ntopics: [Transport]", "Text.\n");
        Instant now = Newsroom.NOW;
        int transitions = 0;
        State[] states = new State[STORIES];
        for (int build = 0; build < 26; build++) {
            now = now.plusSeconds(random.nextInt(100_000));
            for (int story = 0; story < STORIES; story++) {
                State next = State.values()[random.nextInt(State.values().length)];
                if (next != states[story]) {
                    transitions++;
                    put(newsroom, story, next, now);
                    states[story] = next;
                } else if (next == State.SCHEDULED || next == State.EMBARGOED) {
                    // Time has passed; it is put off again.
                    put(newsroom, story, next, now);
                }
            }
            Set<String> expected = new TreeSet<>();
            for (int story = 0; story < STORIES; story++) {
                if (states[story] == State.LIVE) {
                    String name = name(story);
                    SEEN.forEach(word -> expected.add(name + " " + word));
                }
            }
            Set<String> found = found(newsroom.at(now.toString()));
            assertThat(found).as("build %s at %s", build, now).containsAll(expected);
            Set<String> live =
                    expected.stream().map(word -> word.substring(0, 1)).collect(Collectors.toSet());
            assertThat(found).as("build %s at %s", build, now).allMatch(word -> live.contains(word.substring(0, 1)));
        }
        assertThat(transitions).isGreaterThan(240);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu"})
    void aSecondBeforeItsHourNothingIsFoundAndAtItEverything(String zone) throws IOException {
        String local = "2026-11-23T06:00:00";
        Instant hour = LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
        Newsroom newsroom = Newsroom.minimal(folder).file("site.yml", SITE.formatted(zone, "none", "plain"));
        story(newsroom, 0, "published: 2026-11-20\nembargo: " + local);
        story(newsroom, 1, "published: 2026-11-20\nexpires: " + local);
        story(newsroom, 2, "published: " + local);

        assertThat(stories(newsroom, hour.minusSeconds(1))).containsExactly("b");
        assertThat(stories(newsroom, hour)).containsExactly("a", "c");
        assertThat(stories(newsroom, hour.plusSeconds(1))).containsExactly("a", "c");
        assertThat(stories(newsroom, hour.minusSeconds(1))).as("back again").containsExactly("b");
    }

    private Set<String> stories(Newsroom newsroom, Instant at) throws IOException {
        return found(newsroom.at(at.toString())).stream()
                .map(word -> word.substring(0, 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(int story) {
        return Character.toString('a' + story);
    }

    private void put(Newsroom newsroom, int story, State state, Instant now) throws IOException {
        String past = "published: " + now.minusSeconds(90_000) + "\n";
        switch (state) {
            case LIVE -> story(newsroom, story, past);
            case DRAFT -> story(newsroom, story, past + "draft: true");
            case SCHEDULED -> story(newsroom, story, "published: " + now.plusSeconds(1));
            case EMBARGOED -> story(newsroom, story, past + "embargo: " + now.plus(Duration.ofDays(9)));
            case EXPIRED -> story(newsroom, story, past + "expires: " + now);
            case WITHDRAWN -> {
                try (Stream<Path> files = Files.walk(folder)) {
                    String prefix = "qz" + name(story) + "x";
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        if (!file.startsWith(folder.resolve("target"))
                                && file.toString().contains(prefix)) {
                            Files.delete(file);
                        }
                    }
                }
            }
        }
    }

    private static void story(Newsroom newsroom, int story, String release) {
        String a = "qz" + name(story) + "x";
        newsroom.file("content/local/" + a + "photoz.jpg", TestPictures.jpegWith(a + "exifz", 40, 30, 0x304050 + story))
                .file("content/local/" + a + "besidez.png", TestPictures.pngWith(a + "chunkz", 9, 9, 0x112233 + story))
                .file("static/" + a + "soundz.mp3", a + "waves" + "z")
                .file(
                        "content/local/comments/" + a + "filez/entry.yml",
                        "name: " + a + "readerz\nemail: " + a + "mailz\nmessage: " + a + "commentz.\n"
                                + "date: 2026-11-20T06:00:00Z\n")
                .article(
                        "local/" + a + "filez.md",
                        """
                        headline: AheadlineZ
                        kicker: AkickerZ
                        standfirst: AstandfirstZ
                        dateline: AdatelineZ
                        slug: AslugZ
                        byline: {name: AbylineZ, role: AroleZ}
                        topics: [Transport, AtopicZ]
                        image: AphotoZ.jpg
                        captions:
                          AphotoZ.jpg: {caption: AcaptionZ, credit: AcreditZ, alt: AaltZ}
                          AbesideZ.png: {caption: Beside it, credit: Nobody, alt: A square}
                        aliases: [/AaliasZ/old.html]
                        corrections: [{date: 2026-11-20, text: AcorrectionZ}]
                        series: AseriesZ
                        extra: {note: AextraZ}
                        %s
                        """
                                .replace("A", a)
                                .replace("Z", "z")
                                .replace(a + " square", "A square")
                                .formatted(release),
                        "Text AbodyZ.\n\n## AheadingZ\n\n![](AbesideZ.png)\n\n:::factbox AboxZ\nText.\n:::\n"
                                        .replace("A", a)
                                        .replace("Z", "z")
                                + ":::pullquote Ida\n" + a + "quotez.\n:::\n:::embed /" + a + "soundz.mp3\n:::\n");
    }

    /** Every story's words in what a build writes below target, in its reports and in what it says. */
    private Set<String> found(Newsroom newsroom) throws IOException {
        Outcome outcome = newsroom.build();
        assertThat(outcome.problems()).isEmpty();
        TextReport report = new TextReport(outcome);
        ReportFiles.write(outcome, "1", folder.resolve("target/report"));
        Set<String> found = new TreeSet<>();
        Stream.of(report.stages(), report.passing(), report.ending())
                .flatMap(List::stream)
                .forEach(line -> found.addAll(words(line.getBytes(UTF_8))));
        Path cache = folder.resolve("target/broadsheet-cache");
        // Where stories once stood, so that the sub-editor notices what moved away; it lies beside the site.
        Path addresses = folder.resolve("target/.www.broadsheet/addresses");
        try (Stream<Path> files = Files.walk(folder.resolve("target"))) {
            for (Path file : files.filter(path -> !path.startsWith(cache) && !path.equals(addresses))
                    .toList()) {
                found.addAll(words(folder.relativize(file).toString().getBytes(UTF_8)));
                if (Files.isRegularFile(file)) {
                    found.addAll(words(Files.readAllBytes(file)));
                }
            }
        }
        return found;
    }

    private static Set<String> words(byte[] bytes) {
        Set<String> words = new TreeSet<>();
        Unpacked.read(bytes, text -> WORD.matcher(text)
                .results()
                .map(EmbargoOracleTest::word)
                .forEach(words::add));
        return words;
    }

    private static String word(MatchResult found) {
        return (found.group(1) + " " + found.group(2)).toLowerCase(Locale.ROOT);
    }
}
