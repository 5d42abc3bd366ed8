package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.report.Outcome;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what changed is written, what is stale goes, and a failed build leaves the last good site. */
class PublishingTest {
    @TempDir
    Path folder;

    private Newsroom newsroom;

    @BeforeEach
    void publishOnce() {
        newsroom = Newsroom.minimal(folder)
                .file("static/robots.txt", "User-agent: *\nAllow: /\n")
                .article("local/a.md", "headline: A\npublished: 2026-11-20", "Text.\n")
                .article("local/b.md", "headline: B\npublished: 2026-11-21", "Text.\n");
        assertThat(newsroom.problems()).isEmpty();
    }

    @Test
    void aSecondBuildOfTheSameWritesNothing() {
        Outcome outcome = newsroom.build();
        assertThat(outcome.site()).isNotNull();
        assertThat(outcome.site().written()).isZero();
        assertThat(outcome.site().removed()).isZero();
    }

    @Test
    void whatNoLongerBelongsIsRemovedWithItsFolder() {
        Outcome outcome = newsroom.without("content/local/a.md").build();
        assertThat(outcome.problems()).isEmpty();
        assertThat(newsroom.has("local/2026/11/a")).isFalse();
        assertThat(newsroom.has("local/2026/11/b/index.html")).isTrue();
    }

    @Test
    void aFailedBuildLeavesTheLastGoodSite() {
        Map<String, String> before = newsroom.site();
        newsroom.article("local/c.md", "headline: C\npublished: 2026-02-30", "Text.\n");
        assertThat(newsroom.build().failed()).isTrue();
        assertThat(newsroom.site()).isEqualTo(before);
    }

    @Test
    void keepGoingPublishesTheRestAndFailsAllTheSame() {
        newsroom.article("local/c.md", "headline: C\npublished: 2026-02-30", "Text.\n")
                .article("local/d.md", "headline: D\npublished: 2026-11-22", "Text.\n");
        Outcome outcome = newsroom.with(null, false, true).build();
        assertThat(outcome.failed()).isTrue();
        assertThat(outcome.problems()).hasSize(1);
        assertThat(newsroom.has("local/2026/11/d/index.html")).isTrue();
    }

    @Test
    void keepGoingLeavesOutStoriesWithAMistakeInTheirText() {
        newsroom.article("local/c.md", "headline: Rotten\npublished: 2026-11-22", "[dead](nowhere.md)\n")
                .article("local/d.md", "headline: D\npublished: 2026-11-22", "After [C](c.md).\n")
                .article("local/e.md", "headline: E\npublished: 2026-11-23\nimage: e.png", "![](none.png)\n")
                .file("static/e.png", TestPictures.png(8, 8, 0x336699));
        Outcome outcome = newsroom.with(null, false, true).build();
        assertThat(outcome.problems()).hasSize(2);
        assertThat(outcome.failed()).isTrue();
        assertThat(outcome.articles()).isEqualTo(3);
        assertThat(newsroom.has("local/2026/11/d/index.html")).isTrue();
        assertThat(newsroom.has("e.png"))
                .as("a picture of a story that is left out before its hour")
                .isFalse();
        assertThat(newsroom.site().values()).noneMatch(bytes -> bytes.contains("Rotten"));
    }

    @Test
    void aCheckWritesNothingAndFindsWhatABuildFinds() {
        Map<String, String> before = newsroom.site();
        newsroom.article("local/c.md", "headline: C\npublished: 2026-11-21", "[dead](nowhere.md) ![](none.jpg)\n");
        Outcome check = newsroom.check();
        assertThat(check.problems()).isEqualTo(newsroom.build().problems()).hasSize(2);
        assertThat(newsroom.site()).isEqualTo(before);
    }

    @Test
    void theSameSiteComesFromAnEmptyFolder() {
        newsroom.article("local/c.md", "headline: C\npublished: 2026-11-22", "Text.\n")
                .without("content/local/a.md")
                .build();
        Newsroom clean = newsroom.into(folder.resolve("clean/www"), 1);
        clean.build();
        assertThat(newsroom.site()).isEqualTo(clean.site());
    }
}
