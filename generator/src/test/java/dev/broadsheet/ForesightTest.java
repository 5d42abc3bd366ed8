package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diary.Diary;
import dev.broadsheet.diary.Turn;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What `due` names are the instants at which the site changes by itself, and it names all of them. */
class ForesightTest {
    private static final Instant NOW = Newsroom.NOW;
    private static final String SITE =
            """
            name: The Test Courier
            url: https://courier.example.org/
            timeZone: Europe/London
            related: 0
            feeds:
              partners:
                - {name: Short, hours: 30, count: 3}
                - {name: Local, hours: 50, sections: [local]}
            comments: {closeAfterDays: 2, endpoint: "https://post.example/v3/entry"}
            age: {warnAfterDays: 3}
            security: {contact: security@courier.example.org}
            """;

    @TempDir
    Path folder;

    @Test
    void everyTurnIsNamedWithItsFilesAndReasons() {
        Diary diary = diary(
                Newsroom.minimal(folder)
                        .file("site.yml", SITE)
                        .article("local/new.md", "headline: New\npublished: 2026-11-23T06:00:00Z", "Text.\n")
                        .article(
                                "local/embargoed.md",
                                "headline: E\npublished: 2026-11-20\nembargo: 2026-11-22T22:00:00+01:00",
                                "Text.\n")
                        .article(
                                "local/leaves.md",
                                "headline: L\npublished: 2026-11-10T08:00:00Z\nexpires: 2026-11-23T05:00:00Z",
                                "Text.\n")
                        .article(
                                "local/slot.md",
                                "headline: Slot\npublished: 2026-11-21T00:00:00Z\ncomments: closed",
                                "Text.\n")
                        .article("local/newer.md", "headline: Newer\npublished: 2026-11-22T10:00:00Z", "Text.\n")
                        .article("local/draft.md", "headline: D\npublished: 2026-11-23\ndraft: true", "Text.\n")
                        .file("content/front.yml", "lead: {story: local/slot.md, until: 2026-11-22T18:00:00Z}\n")
                        .file(
                                "content/local/comments/slot/entry1.yml",
                                "name: Mattis\nmessage: Later.\ndate: 2026-11-22T20:00:00Z\n")
                        .file(
                                "content/pages/about.md",
                                "---\nheadline: About\npublished: 2026-11-23T12:00:00Z\n---\n\nText.\n"),
                1,
                null);

        assertThat(diary.turns().stream().map(turn -> turn.at() + " " + turn.reasons()))
                .containsExactly(
                        "2026-11-22T18:00:00Z [content/local/slot.md has its slot on the front page no more]",
                        "2026-11-22T20:00:00Z [content/local/slot.md shows a reader's comment]",
                        "2026-11-22T21:00:00Z [content/local/embargoed.md appears]",
                        "2026-11-23T00:00:00Z [content/local/slot.md leaves the news sitemap,"
                                + " content/local/embargoed.md says how old it is]",
                        "2026-11-23T02:00:00Z [content/local/slot.md leaves a partner's feed (local)]",
                        "2026-11-23T05:00:00Z [content/local/leaves.md expires]",
                        "2026-11-23T06:00:00Z [content/local/new.md appears]",
                        "2026-11-23T12:00:00Z [content/pages/about.md appears]");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void buildsDifferAtEachTurnAndNowhereBetween(long seed) {
        Newsroom newsroom = newsroom(new Random(seed));
        Diary diary = diary(newsroom, 5, null);

        assertThat(diary.turns()).hasSizeGreaterThan(10);
        Instant from = NOW;
        Map<String, String> since = site(newsroom, from);
        for (Turn turn : diary.turns()) {
            Map<String, String> before = site(newsroom, turn.at().minusSeconds(1));
            assertThat(before.equals(since))
                    .as("the same from %s until %s", from, turn)
                    .isTrue();
            from = turn.at();
            since = site(newsroom, from);
            assertThat(since.equals(before)).as("a change at %s", turn).isFalse();
        }
        assertThat(site(newsroom, diary.until()).equals(since))
                .as("the same from %s", from)
                .isTrue();
    }

    @Test
    void everyKindOfTurnOccursInTheRandomNewsrooms() {
        Set<Turn.Kind> kinds = EnumSet.noneOf(Turn.Kind.class);
        for (long seed = 1; seed <= 3; seed++) {
            diary(newsroom(new Random(seed)), 12, null).turns().forEach(turn -> turn.reasons()
                    .forEach(reason -> kinds.add(reason.kind())));
        }
        assertThat(kinds).isEqualTo(EnumSet.allOf(Turn.Kind.class));
    }

    @Test
    void lookingBackFindsWhatLookingAheadHadFound() {
        Newsroom newsroom = newsroom(new Random(4));
        List<Turn> ahead = diary(newsroom, 5, null).turns();

        assertThat(diary(newsroom.at(NOW.plus(Duration.ofDays(5)).toString()), 1, NOW)
                        .passed())
                .isEqualTo(ahead);
    }

    @Test
    void aSlotThatLapsesForTheStoryThatStoodInItIsNoTurn() {
        Newsroom newsroom = Newsroom.minimal(folder)
                .article("local/old.md", "headline: Old\npublished: 2026-11-01", "Text.\n")
                .article("local/newest.md", "headline: Newest\npublished: 2026-11-02", "Text.\n")
                .file("content/front.yml", "lead: {story: local/newest.md, until: 2026-11-22T18:00:00Z}\n");

        assertThat(diary(newsroom, 3, null).turns()).isEmpty();
    }

    @Test
    void aSecurityTxtOfTheNewsroomsOwnNeverTurns() {
        Newsroom newsroom = Newsroom.minimal(folder)
                .file("site.yml", SITE)
                .file("static/.well-known/security.txt", "Contact: mailto:security@courier.example.org\n");

        assertThat(diary(newsroom, 60, null).turns()).isEmpty();
    }

    @Test
    void draftsPastTheirDateAreListedOldestFirst() {
        Newsroom newsroom = Newsroom.minimal(folder)
                .article("local/a.md", "headline: A\npublished: 2026-11-22T12:00:00Z\ndraft: true", "Text.\n")
                .article("local/b.md", "headline: B\npublished: 2026-11-20\ndraft: true", "Text.\n")
                .article("local/c.md", "headline: C\npublished: 2026-11-22T12:00:01Z\ndraft: true", "Text.\n")
                .article(
                        "local/d.md",
                        "headline: D\npublished: 2026-11-20\nembargo: 2026-12-01\ndraft: true",
                        "Text.\n");

        assertThat(diary(newsroom, 3, null).overdue().stream().map(Diary.Overdue::file))
                .containsExactly("content/local/b.md", "content/local/a.md");
    }

    private static Diary diary(Newsroom newsroom, int days, @Nullable Instant since) {
        Diarist.Outlook outlook = newsroom.outlook(days, since);
        assertThat(outlook.problems()).isEmpty();
        return Objects.requireNonNull(outlook.diary());
    }

    private static Map<String, String> site(Newsroom newsroom, Instant at) {
        Newsroom then = newsroom.at(at.toString());
        assertThat(then.build().failed()).isFalse();
        return then.site();
    }

    /** A dozen stories whose times lie around now, to the second. */
    private Newsroom newsroom(Random random) {
        Newsroom newsroom = Newsroom.minimal(folder.resolve("n" + random.nextInt(1_000_000)))
                .file("site.yml", SITE)
                .file("content/front.yml", slots(random));
        for (int i = 0; i < 12; i++) {
            String matter = "headline: Story " + i + "\npublished: " + time(random, -5, 3) + "\n"
                    + (random.nextInt(4) == 0 ? "embargo: " + time(random, -1, 3) + "\n" : "")
                    + (random.nextInt(4) == 0 ? "expires: " + time(random, 0, 5) + "\n" : "")
                    + (random.nextInt(6) == 0 ? "draft: true\n" : "")
                    + (random.nextInt(4) == 0 ? "comments: closed\n" : "");
            newsroom.article("local/story" + i + ".md", matter, "Text.\n")
                    .file(
                            "content/local/comments/story" + i + "/entry.yml",
                            "name: Mattis\nmessage: Text.\ndate: " + time(random, -2, 2) + "\n");
        }
        return newsroom;
    }

    private static String slots(Random random) {
        StringBuilder slots = new StringBuilder("secondary:\n");
        for (int i = 0; i < 6; i++) {
            slots.append("- {story: local/story").append(2 * i).append(".md, until: ");
            slots.append(time(random, 0, 4)).append("}\n");
        }
        return slots.toString();
    }

    private static String time(Random random, int fromDay, int toDay) {
        int seconds = (int) Duration.ofDays(toDay - fromDay).toSeconds();
        return NOW.plus(Duration.ofDays(fromDay))
                .plusSeconds(random.nextInt(seconds))
                .toString();
    }
}
