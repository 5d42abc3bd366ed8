package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published at an address is looked for there for years. */
class OldAddressesTest {
    private static final String LOST = "content/local/bridge.md:4:7 warning lost-address: this article was published at"
            + " /local/2026/08/bridge/ and now lies at /local/2026/08/bridge-opens/; add the line \"aliases:"
            + " /local/2026/08/bridge/\", so that the old address leads here";

    @TempDir
    Path folder;

    private Newsroom newsroom;

    @BeforeEach
    void publish() {
        newsroom = Newsroom.minimal(folder);
        write("");
        assertThat(newsroom.problems()).isEmpty();
    }

    @Test
    void aSlugThatChangesWithoutAnAliasIsToldUntilThereIsOne() {
        write("slug: bridge-opens");
        assertThat(newsroom.check().problems()).extracting(Object::toString).containsExactly(LOST);
        assertThat(newsroom.problems()).containsExactly(LOST);
        assertThat(newsroom.problems()).as("at the build after it").containsExactly(LOST);

        write("slug: bridge-opens\naliases: /local/2026/08/bridge/");
        assertThat(newsroom.problems()).isEmpty();
    }

    @Test
    void anotherArticleOrTheLedgerOfOldAddressesMayTakeTheAddressOver() {
        write("slug: bridge-opens");
        newsroom.file("content/redirects.yml", "/local/2026/08/bridge/: /local/2026/08/bridge-opens/\n");

        assertThat(newsroom.problems()).isEmpty();
    }

    @Test
    void aPreviewOfDraftsLeavesNoAddressBehind() {
        newsroom.article("local/secret.md", "headline: Secret\npublished: 2026-08-22\ndraft: true", "Text.");
        newsroom.with(null, true, false).build();
        newsroom.article("local/secret.md", "headline: Secret\nslug: open\npublished: 2026-08-22", "Text.");

        assertThat(newsroom.problems()).isEmpty();
    }

    private void write(String more) {
        newsroom.article("local/bridge.md", "headline: A bridge\npublished: 2026-08-22\n" + more, "Text.");
    }
}
