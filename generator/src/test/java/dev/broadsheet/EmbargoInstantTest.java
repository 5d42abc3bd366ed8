package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an embargo's end changes, file by file. */
class EmbargoInstantTest {
    @TempDir
    Path folder;

    @Test
    void oneSecondBeforeAndOneSecondAfterAnEmbargoDifferInExactlyTheFilesThatShould() {
        Newsroom newsroom = Newsroom.minimal(folder)
                .file(
                        "site.yml",
                        """
                        name: The Test Courier
                        url: https://courier.example.org/
                        related: 0
                        feeds:
                          atom: true
                          partners:
                            - {name: Takes local, sections: [local]}
                            - {name: Takes culture, sections: [culture]}
                        """)
                .file("content/local/secret.png", TestPictures.png(9, 9, 0x112233))
                .article(
                        "local/open.md",
                        "headline: Open story\npublished: 2026-11-19\nbyline: Amina Diallo\ntopics: [Transport]",
                        "Text.\n")
                .article(
                        "local/older.md",
                        "headline: Older story\npublished: 2026-08-01\nbyline: Amina Diallo\ntopics: [Transport]",
                        "Text.\n")
                .article(
                        "culture/play.md",
                        "headline: Play\npublished: 2026-11-18\nbyline: Ida Brook\ntopics: [Theatre]",
                        "Text.\n")
                .article(
                        "local/secret.md",
                        """
                        headline: Secret story
                        published: 2026-11-22T06:00:00Z
                        embargo: 2026-11-22T12:00:00Z
                        byline: Amina Diallo
                        topics: [Transport]
                        image: secret.png
                        aliases: [/old/secret/]
                        """,
                        "Text.\n");
        assertThat(newsroom.at("2026-11-22T11:59:59Z").problems()).isEmpty();
        Map<String, String> before = newsroom.site();
        assertThat(newsroom.at("2026-11-22T12:00:01Z").problems()).isEmpty();
        Map<String, String> after = newsroom.site();

        TreeSet<String> differing = new TreeSet<>();
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(path -> !Objects.equals(before.get(path), after.get(path)))
                .forEach(differing::add);
        assertThat(differing.removeIf(path -> path.matches("pictures/secret-\\d+x\\d+\\.[0-9a-f]{10}\\.(jpg|webp)")))
                .isTrue();
        assertThat(differing)
                .containsExactlyInAnyOrder(
                        // The story, and the older one of its section that now leads on to it.
                        "local/2026/11/secret/index.html",
                        "local/2026/11/open/index.html",
                        "old/secret/index.html",
                        // The lists that it stands on, and those that count it.
                        "index.html",
                        "local/index.html",
                        "topics/transport/index.html",
                        "topics/index.html",
                        "authors/amina-diallo/index.html",
                        "authors/index.html",
                        "archive/index.html",
                        "2026/11/index.html",
                        "2026/11/22/index.html",
                        // The feeds of the paper and of those lists.
                        "feed.xml",
                        "feed.json",
                        "atom.xml",
                        "local/feed.xml",
                        "local/feed.json",
                        "local/atom.xml",
                        "topics/transport/feed.xml",
                        "topics/transport/feed.json",
                        "topics/transport/atom.xml",
                        "authors/amina-diallo/feed.xml",
                        "authors/amina-diallo/feed.json",
                        "authors/amina-diallo/atom.xml",
                        "partners/takes-local/feed.xml",
                        "partners/takes-local/feed.json",
                        "partners/takes-local/atom.xml",
                        "sitemap.xml",
                        "news-sitemap.xml");
    }
}
