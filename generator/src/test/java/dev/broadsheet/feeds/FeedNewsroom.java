package dev.broadsheet.feeds;

import dev.broadsheet.Newsroom;
import dev.broadsheet.TestPictures;
import java.nio.file.Path;

/** A newsroom that gives machines everything they can get. */
final class FeedNewsroom {
    static final String SITE =
            """
            name: The Test Courier (evening)
            url: https://courier.example.org/daily/
            description: News & more
            timeZone: Europe/London
            language: en
            copyright: © The Test Courier
            markdown: {html: trusted}
            feeds:
              atom: true
              count: 3
              hub: https://hub.example.org/
              partners:
                - {name: Meridian, sections: [local], count: 2, text: excerpt, pictures: false}
                - {name: Night desk, without: [local], hours: 48}
            """;

    private FeedNewsroom() {}

    static Newsroom in(Path folder) {
        return Newsroom.minimal(folder)
                .file("site.yml", SITE)
                .file("content/local/bridge.png", TestPictures.png(40, 30, 0x112233))
                .file("content/local/queue.png", TestPictures.png(20, 10, 0x332211))
                .article(
                        "local/bridge.md",
                        """
                        headline: Bridge <reopens> & "stays" open
                        standfirst: Two weeks early & under budget.
                        dateline: PORT ELLERY
                        published: 2026-11-21T08:00:00+00:00
                        updated: 2026-11-21T09:30:00Z
                        byline: [Amina Diallo, Peter Okafor]
                        topics: [Harbour bridge, Transport]
                        image: bridge.png
                        captions:
                          bridge.png: {caption: A bus crosses., credit: Joan Marsh/Courier, alt: A red bus}
                          queue.png: {caption: Drivers wait., credit: Sana Quist/MPA}
                        corrections: [{date: 2026-11-22T07:00:00Z, text: The bridge is 80 metres long.}]
                        """,
                        """
                        See [the rest](other.md#next) and [up](#next), or [away](https://example.com/?a=1&b=2).[^1]

                        ![](queue.png)

                        <div class="x" style="color:red" onclick="x()"><script>alert(1)</script>Kept</div>

                        ## Next

                        Words.

                        [^1]: A note.
                        """)
                .article(
                        "local/other.md",
                        "headline: Other story\npublished: 2026-11-20T08:00:00Z\nbyline: Amina Diallo\ntopics: [Transport]",
                        "First **words** here.\n\n## Next\n\nMore.\n")
                .article(
                        "culture/table.ar.md",
                        """
                        headline: مائدة الأحد
                        language: ar
                        published: 2026-11-22T10:00:00Z
                        byline: Ida Brook
                        """,
                        "خبز وملح.\n")
                .article(
                        "local/old.md",
                        "headline: Old story\npublished: 2026-08-01T08:00:00Z\nbyline: Amina Diallo",
                        "Old text.\n");
    }
}
