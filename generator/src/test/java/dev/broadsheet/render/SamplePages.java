package dev.broadsheet.render;

import dev.broadsheet.metadata.Description;
import dev.broadsheet.metadata.Newspaper;
import dev.broadsheet.model.Language;
import dev.broadsheet.page.ArticlePage;
import dev.broadsheet.page.AuthorPage;
import dev.broadsheet.page.Card;
import dev.broadsheet.page.Chapter;
import dev.broadsheet.page.Comment;
import dev.broadsheet.page.CommentForm;
import dev.broadsheet.page.CorrectionNote;
import dev.broadsheet.page.CorrectionsPage;
import dev.broadsheet.page.Discussion;
import dev.broadsheet.page.FeedLink;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.FrontPage;
import dev.broadsheet.page.Head;
import dev.broadsheet.page.Heading;
import dev.broadsheet.page.Html;
import dev.broadsheet.page.IndexPage;
import dev.broadsheet.page.Link;
import dev.broadsheet.page.ListPage;
import dev.broadsheet.page.Metadata;
import dev.broadsheet.page.MissingPage;
import dev.broadsheet.page.Moment;
import dev.broadsheet.page.MonthPage;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.Part;
import dev.broadsheet.page.Profile;
import dev.broadsheet.page.Rating;
import dev.broadsheet.page.RedirectPage;
import dev.broadsheet.page.RemovedPage;
import dev.broadsheet.page.SectionPage;
import dev.broadsheet.page.ShareLink;
import dev.broadsheet.page.Signature;
import dev.broadsheet.page.Site;
import dev.broadsheet.page.SiteIcon;
import dev.broadsheet.page.StandingTextPage;
import dev.broadsheet.page.Text;
import dev.broadsheet.page.TopicPage;
import dev.broadsheet.page.Translation;
import dev.broadsheet.theme.Asset;
import dev.broadsheet.theme.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One page of each kind, made by hand, with everything on it that a page can have. */
final class SamplePages {
    static final String URL = "https://courier.example.org";
    private static final Language ENGLISH = new Language("en", false);
    private static final Language ARABIC = new Language("ar", true);
    private static final Moment MORNING = new Moment("2026-08-22T06:00:00+01:00", "22 August 2026", "06:00");
    private static final Moment NOON = new Moment("2026-08-22T12:10:00+01:00", "22 August 2026", "12:10");
    private static final FeedLink FEED = new FeedLink("/feed.xml", "application/rss+xml", "RSS", "The Harbour Courier");
    private static final List<Link> SECTIONS = List.of(
            new Link("/local/", "Local"),
            new Link("/politics/", "Politics"),
            new Link("/economy/", "Economy"),
            new Link("/security/", "Security"),
            new Link("/science/", "Science"),
            new Link("/culture/", "Culture"),
            new Link("/sport/", "Sport"),
            new Link("/opinion/", "Opinion"));
    private static final List<String> HEADLINES = List.of(
            "Harbour bridge reopens two weeks early, and the ferry asks what becomes of it",
            "Council votes to keep the night buses",
            "Herring return to the inner bay after thirty years",
            "What the new harbour dues mean for a crew of four",
            "Rates hold for a third month as grain prices ease",
            "The lighthouse keeper who answered every letter",
            "A choir without a hall finds a dry dock",
            "Port Ellery draw again, and this time it is enough",
            "Coastguard tests radar that sees small boats",
            "Leave the sea wall its gaps",
            "Storm clears the old pier of its last boards",
            "Four schools share one telescope");

    private final Theme theme;

    SamplePages(Theme theme) {
        this.theme = theme;
    }

    Site site() {
        return new Site(
                "The Harbour Courier",
                "News of the bay since the first tide table",
                "An invented newspaper for an invented town, printed to show what Broadsheet does.",
                "© 2026 The Harbour Courier",
                "en",
                "ltr",
                "/",
                SECTIONS,
                List.of(
                        new Link("/about/", "About us"),
                        new Link("/corrections-policy/", "Corrections policy"),
                        new Link("/comment-policy/", "Comment policy")),
                "/archive/",
                "/topics/",
                "/authors/",
                List.of(FEED),
                "/corrections/",
                List.of(new SiteIcon("icon", address("favicon.svg"), "image/svg+xml", null)),
                "/manifest.webmanifest",
                theme.assets().stream().collect(Collectors.toMap(Asset::name, Asset::path)));
    }

    private String address(String asset) {
        return theme.assets().stream()
                .filter(known -> known.name().equals(asset))
                .findFirst()
                .orElseThrow()
                .path();
    }

    /** Each page by the address it would be published at. */
    Map<String, Page> all() {
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put("/", front());
        pages.put("/local/2026/08/harbour-bridge/", article());
        pages.put("/local/2026/08/jisr/", arabic());
        pages.put("/local/2026/08/plain/", plain());
        pages.put("/local/", section());
        pages.put("/topics/transport/", topic());
        pages.put("/local/page/2/", archivePage());
        pages.put("/authors/amina-diallo/", author());
        pages.put("/2026/08/", month());
        pages.put("/topics/", topics());
        pages.put("/archive/", archive());
        pages.put("/corrections/", corrections());
        pages.put("/about/", standing());
        pages.put("/404.html", new MissingPage(head("missing", "Page not found", "/404.html", null)));
        pages.put("/old/bridge/", redirect());
        pages.put(
                "/old/toll/",
                new RemovedPage(head("removed", "Removed", "/old/toll/", null), "We took <it> down & say why."));
        pages.put("/empty/", empty());
        pages.replaceAll((path, page) -> new Description(newspaper()).of(page));
        return pages;
    }

    private Newspaper newspaper() {
        return new Newspaper(
                "The Harbour Courier",
                "An invented newspaper for an invented town, printed to show what Broadsheet does.",
                ENGLISH,
                URL + "/",
                "Courier Printing Society",
                new Figure("/images/logo.png", 512, 512, "A ferry over three waves", null, null),
                new Figure("/images/card.png", 1200, 630, "The Harbour Courier", null, null),
                "1987",
                "2 Quay Street, Port Ellery",
                List.of("https://social.example/@courier"),
                Map.of("correctionsPolicy", URL + "/corrections-policy/"));
    }

    Head head(String kind, String title, String path, String section) {
        return head(ENGLISH, kind, title, path, section);
    }

    private Head head(Language language, String kind, String title, String path, String section) {
        boolean arabic = language.equals(ARABIC);
        Link home = new Link("/", arabic ? "الصفحة الأولى" : "Front page");
        return new Head(
                kind,
                title,
                "What happened, where, and what it means for the people of the bay.",
                URL + path,
                language.tag(),
                language.direction(),
                theme.messages(language),
                section,
                switch (kind) {
                    case "front", "missing", "redirect", "removed" -> List.of();
                    case "article" -> List.of(home, new Link("/local/", arabic ? "محليات" : "Local"));
                    default -> List.of(home);
                },
                List.of("front", "section", "topic", "author", "article").contains(kind) ? List.of(FEED) : List.of(),
                !List.of("missing", "redirect", "removed").contains(kind),
                "default-src 'none'; style-src 'self'",
                List.of("article", "standing").contains(kind) ? List.of("enlarge.js") : List.of(),
                Metadata.NONE);
    }

    FrontPage front() {
        return new FrontPage(
                head("front", "The Harbour Courier", "/", null),
                MORNING,
                card(0),
                List.of(card(1), card(2), card(3), card(9)),
                SECTIONS.stream()
                        .limit(6)
                        .map(section -> new FrontPage.Block(
                                section,
                                IntStream.of(5, 6, 7, 4).mapToObj(this::card).toList()))
                        .toList(),
                IntStream.range(0, 9)
                        .mapToObj(number -> number == 3 ? arabicCard() : card(number))
                        .toList(),
                new Link("/page/7/", "Page 7"));
    }

    /** A front page before the first story. */
    FrontPage empty() {
        return new FrontPage(
                head("front", "The Harbour Courier", "/", null), null, null, List.of(), List.of(), List.of(), null);
    }

    ArticlePage article() {
        return new ArticlePage(
                head("article", HEADLINES.get(0), "/local/2026/08/harbour-bridge/", "/local/"),
                HEADLINES.get(0),
                "Transport",
                "Analysis",
                "analysis",
                "Traffic resumes on Saturday after eleven months of repairs. The boats that carried the town in the"
                        + " meantime have no timetable for Sunday.",
                "PORT ELLERY",
                SECTIONS.get(0),
                List.of(
                        new Signature(
                                "/authors/amina-diallo/",
                                "Amina Diallo",
                                "person",
                                "Transport correspondent",
                                portrait("amina")),
                        new Signature("/authors/joan-marsh/", "Joan Marsh", "person", null, portrait("joan")),
                        new Signature("/authors/bay-wire/", "Bay Wire", "agency", "agency", null)),
                MORNING,
                NOON,
                "This article is more than one year old",
                picture("bridge"),
                List.of(
                        new Chapter(
                                new Link("#night", "What the engineers found at night"),
                                List.of(new Link("#numbers", "In numbers"))),
                        new Chapter(new Link("#notes", "Notes"), List.of())),
                text(),
                "4 min read",
                List.of(
                        new ShareLink("email", "mailto:?subject=Bridge&body=" + URL, "E-mail"),
                        new ShareLink("bluesky", "https://bsky.app/intent/compose?text=Bridge", "Bluesky")),
                List.of(
                        new Link("/topics/harbour-bridge/", "Harbour bridge"),
                        new Link("/topics/ferries/", "Ferries"),
                        new Link("/topics/transport/", "Transport")),
                List.of(new CorrectionNote(
                        NOON,
                        "An earlier version of this article gave the length of the bridge as 640 metres. It is 460.")),
                List.of(new Translation("/local/2026/08/jisr/", "ar", "rtl", "العربية")),
                new ArticlePage.Series(
                        "A town and its bridge",
                        List.of(
                                new Link("/1/", "The crack that nobody heard"),
                                new Link("/local/2026/08/harbour-bridge/", "The bridge reopens"),
                                new Link("/3/", "Who pays the ferryman")),
                        2,
                        "Part 2 of 3",
                        new Link("/1/", "The crack that nobody heard"),
                        new Link("/3/", "Who pays the ferryman")),
                List.of(card(1), card(2), card(8), card(10)),
                new Link("/local/2026/08/night-buses/", HEADLINES.get(1)),
                new Link("/local/2026/08/pier/", HEADLINES.get(10)),
                discussion(),
                new Rating(
                        12,
                        3,
                        "12 readers said yes, 3 said no",
                        "https://comments.example.org/rating",
                        "local/harbour-bridge",
                        URL + "/local/2026/08/harbour-bridge/#rating-thanks",
                        URL + "/local/2026/08/harbour-bridge/#rating-failed"),
                Map.of());
    }

    private static Discussion discussion() {
        Comment answer = new Comment(
                "comment-2",
                "2",
                "Aud <b>Brekke</b>",
                null,
                NOON,
                new Html("<p>It did not: the 06:10 left at 06:40.</p>"),
                "Reply to Aud <b>Brekke</b>",
                null,
                List.of());
        Comment first = new Comment(
                "comment-1",
                "1",
                "Mattis",
                "https://mattis.example/",
                MORNING,
                new Html("<p>The first bus was on time.</p>"),
                "Reply to Mattis",
                null,
                List.of(answer));
        return new Discussion(
                2,
                "2 comments",
                false,
                List.of(first),
                new CommentForm(
                        "https://comments.example.org/comments",
                        "local/harbour-bridge",
                        1500,
                        "1,500 characters at the most",
                        new Link("/comment-policy/", "Comment policy"),
                        URL + "/local/2026/08/harbour-bridge/#reply-thanks",
                        URL + "/local/2026/08/harbour-bridge/#reply-failed",
                        List.of(
                                new CommentForm.Parent("1", "Mattis, 22 August 2026"),
                                new CommentForm.Parent("2", "Aud <b>Brekke</b>, 22 August 2026"))));
    }

    /** An article with nothing that may be left out, and a headline full of what must be escaped. */
    ArticlePage plain() {
        return plain(Map.of());
    }

    ArticlePage plain(Map<String, Object> extra) {
        String headline = "${7*7} <#if true> <script>alert(1)</script> & \"quotes\"";
        return new ArticlePage(
                head("article", headline, "/local/2026/08/plain/", "/local/"),
                headline,
                null,
                null,
                "news",
                null,
                null,
                SECTIONS.get(0),
                List.of(),
                MORNING,
                null,
                null,
                null,
                List.of(),
                new Text(List.of(Part.of(new Html("<p>One paragraph, and ${7*7} in it.</p>"))), List.of(), 6),
                "1 min read",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                extra);
    }

    ArticlePage arabic() {
        Moment published = new Moment("2026-08-22T06:00:00+01:00", "22 أغسطس 2026", "06:00");
        return new ArticlePage(
                head(
                        ARABIC,
                        "article",
                        "إعادة فتح جسر الميناء قبل أسبوعين من الموعد",
                        "/local/2026/08/jisr/",
                        "/local/"),
                "إعادة فتح جسر الميناء قبل أسبوعين من الموعد",
                "نقل",
                "تحليل",
                "analysis",
                "تعود حركة السير يوم السبت بعد أحد عشر شهرًا من أعمال الترميم.",
                "بورت إيليري",
                new Link("/local/", "محليات"),
                List.of(
                        new Signature(
                                "/authors/amina-diallo/", "أمينة ديالو", "person", "مراسلة النقل", portrait("amina")),
                        new Signature("/authors/joan-marsh/", "جوان مارش", "person", null, null)),
                published,
                published,
                null,
                new Figure(
                        "/pictures/bridge.svg", 1200, 800, "", "أول حافلة تعبر الجسر صباح السبت.", "جوان مارش/كوريير"),
                List.of(),
                new Text(
                        List.of(Part.of(new Html("<p>عبرت أول حافلة جسر الميناء عند السادسة من صباح السبت، وعلى متنها"
                                + " أربعون راكبًا انتظروا منذ الفجر. وقال سائقها إن الطريق بدا أقصر مما كان يذكره.</p>"
                                + "<h2 id=\"next\">ماذا بعد</h2><p>لم تُعلن البلدية بعد مصير العبّارة التي نقلت سكان"
                                + " المدينة طوال أحد عشر شهرًا، لكن ثلاثة من أعضاء المجلس طالبوا بإبقائها في الصيف.</p>"
                                + "<blockquote><p>البحر لا يُغلق للصيانة.</p></blockquote>"))),
                        List.of(new Heading(2, "next", "ماذا بعد")),
                        60),
                "دقيقة قراءة واحدة",
                List.of(),
                List.of(new Link("/topics/jisr/", "جسر الميناء")),
                List.of(),
                List.of(new Translation("/local/2026/08/harbour-bridge/", "en", "ltr", "English")),
                null,
                List.of(card(1), arabicCard(), card(2)),
                new Link("/local/2026/08/night-buses/", HEADLINES.get(1)),
                null,
                null,
                null,
                Map.of());
    }

    SectionPage section() {
        return new SectionPage(
                head("section", "Local", "/local/", "/local/"),
                "Local",
                "The harbour, the hill and the streets between them.",
                card(0),
                IntStream.range(1, 9).mapToObj(this::card).toList(),
                new Link("/local/page/3/", "Local, page 3"));
    }

    TopicPage topic() {
        return new TopicPage(
                head("topic", "Transport", "/topics/transport/", null),
                "Transport",
                card(0),
                List.of(card(3), card(6)),
                null);
    }

    ListPage archivePage() {
        return new ListPage(
                head("archive", "Local, page 2", "/local/page/2/", "/local/"),
                "Local, page 2",
                SECTIONS.get(0),
                IntStream.range(2, 7).mapToObj(this::card).toList(),
                new Link("/local/page/1/", "Local, page 1"),
                new Link("/local/page/3/", "Local, page 3"));
    }

    AuthorPage author() {
        return new AuthorPage(
                head("author", "Amina Diallo", "/authors/amina-diallo/", null),
                new Profile(
                        "Amina Diallo",
                        "person",
                        "Transport correspondent",
                        "She has reported on roads, boats and the people who wait for them since the old ferry sank. She"
                                + " walks to work.",
                        portrait("amina"),
                        List.of(new Link("https://social.example/@amina", "social.example"))),
                IntStream.range(3, 8).mapToObj(this::card).toList(),
                null);
    }

    MonthPage month() {
        return new MonthPage(
                head("month", "August 2026", "/2026/08/", null),
                "August 2026",
                IntStream.of(22, 21, 19)
                        .mapToObj(day -> new MonthPage.Day(
                                new Link("/2026/08/" + day + "/", day + " August 2026"),
                                "4 stories",
                                IntStream.range(day % 4, day % 4 + 4)
                                        .mapToObj(number -> new Link("/story-" + number + "/", HEADLINES.get(number)))
                                        .toList()))
                        .toList(),
                new Link("/2026/07/", "July 2026"),
                null);
    }

    CorrectionsPage corrections() {
        Link story = new Link("/local/2026/08/harbour-bridge/", HEADLINES.get(0));
        return new CorrectionsPage(
                head("corrections", "Corrections", "/corrections/", null),
                "Corrections",
                List.of(
                        new CorrectionsPage.Month(
                                "November 2026",
                                List.of(
                                        new CorrectionsPage.Correction(
                                                "en", "ltr", MORNING, "The bridge is 460 metres long, not 640.", story),
                                        new CorrectionsPage.Correction(
                                                "ar", "rtl", MORNING, "يبلغ طول الجسر 460 مترًا.", story))),
                        new CorrectionsPage.Month(
                                "October 2026",
                                List.of(new CorrectionsPage.Correction(
                                        "en", "ltr", MORNING, "The ferry sank in 1987.", story)))),
                new Link("/corrections/page/1/", "Corrections, page 1"),
                null);
    }

    IndexPage topics() {
        return new IndexPage(
                head("index", "Topics", "/topics/", null),
                "Topics",
                List.of(new IndexPage.Group(
                        null,
                        IntStream.range(0, 22)
                                .mapToObj(number -> new IndexPage.Line(
                                        new Link(
                                                "/topics/" + number + "/",
                                                "Topic "
                                                        + HEADLINES.get(number % 12)
                                                                .split(" ")[1]),
                                        (number + 2) + " stories"))
                                .toList())));
    }

    IndexPage archive() {
        return new IndexPage(
                head("index", "Archive", "/archive/", null),
                "Archive",
                IntStream.of(2026, 2025)
                        .mapToObj(year -> new IndexPage.Group(
                                Integer.toString(year),
                                List.of(
                                        line("/" + year + "/08/", "August", 41),
                                        line("/" + year + "/07/", "July", 38),
                                        line("/" + year + "/06/", "June", 1))))
                        .toList());
    }

    private static IndexPage.Line line(String href, String name, int count) {
        return new IndexPage.Line(new Link(href, name), count == 1 ? "1 story" : count + " stories");
    }

    StandingTextPage standing() {
        return new StandingTextPage(
                head("standing", "About us", "/about/", null),
                "About us",
                "Who prints this paper, and for whom.",
                text());
    }

    RedirectPage redirect() {
        return new RedirectPage(
                head("redirect", HEADLINES.get(0), "/local/2026/08/harbour-bridge/", null),
                "/local/2026/08/harbour-bridge/");
    }

    Card card(int number) {
        return new Card(
                "/story-" + number + "/",
                "en",
                "ltr",
                HEADLINES.get(number),
                number % 3 == 0 ? "Transport" : null,
                number == 9 ? "opinion" : number == 3 ? "explainer" : "news",
                number == 9 ? "Opinion" : number == 3 ? "Explainer" : null,
                number % 4 == 3
                        ? null
                        : "The boats that carried the town in the meantime have no timetable for Sunday, and nobody has"
                                + " asked their crews.",
                SECTIONS.get(number % SECTIONS.size()),
                number % 2 == 0 ? List.of("Amina Diallo", "Joan Marsh") : List.of("Bay Wire"),
                MORNING,
                number % 5 == 4
                        ? null
                        : picture(List.of("bridge", "harbour", "street").get(number % 3)));
    }

    private Card arabicCard() {
        return new Card(
                "/local/2026/08/jisr/",
                "ar",
                "rtl",
                "إعادة فتح جسر الميناء قبل أسبوعين من الموعد",
                "نقل",
                "news",
                null,
                "تعود حركة السير يوم السبت بعد أحد عشر شهرًا.",
                new Link("/local/", "Local"),
                List.of("أمينة ديالو"),
                MORNING,
                picture("harbour"));
    }

    private static Figure picture(String name) {
        return new Figure(
                "/pictures/" + name + ".svg",
                1200,
                800,
                "A bus on a long bridge above a grey harbour",
                "The first bus crosses on Saturday, August 22nd.",
                "Joan Marsh/Courier");
    }

    private static Figure portrait(String name) {
        return new Figure("/pictures/" + name + ".svg", 400, 400, "Portrait of " + name, null, null);
    }

    private static Text text() {
        return new Text(
                List.of(
                        Part.of(
                                new Html(
                                        """
                                        <p>Traffic returned to the harbour bridge at six on Saturday morning, two weeks before the date that the town had painted on its hoardings. The first bus carried forty people who had queued since four, most of them without any need to be on the other side. <a href="/earlier/">They had missed the view</a>, they said, and the noise.</p>
                                        <p>For eleven months the only way across was a car ferry that once served the islands, and three launches that did not appear on any timetable. Between them they made 18,400 crossings, lost two umbrellas, and were late on nine days.</p>
                                        <h2 id="night">What the engineers found at night</h2>
                                        <p>The crack was the length of a hand.<sup><a href="#fn-1" id="fnref-1">1</a></sup> It ran from a bolt hole that had been drilled twice, and it had been there for as long as anybody could measure. <em>It was patient</em>, said the engineer who found it; <strong>nobody else had been</strong>.</p>
                                        <blockquote><p>We had closed the bridge for a morning. Then we saw the second one, and I went to find a chair.</p></blockquote>
                                        """)),
                        Part.of(picture("harbour")),
                        Part.of(
                                new Html(
                                        """
                                        <h3 id="numbers">In numbers</h3>
                                        <ul><li>460 metres from bank to bank</li><li>11 months of repairs</li><li>3,112 new bolts, each with a name on it in <code>chalk</code></li></ul>
                                        <div class="table"><table><thead><tr><th scope="col">Crossing</th><th scope="col">Before</th><th scope="col">During</th></tr></thead><tbody><tr><td>Bus</td><td>9 min</td><td>closed</td></tr><tr><td>Ferry</td><td>none</td><td>24 min</td></tr></tbody></table></div>
                                        <hr>
                                        <ol><li>The ferry keeps its berth until October.</li><li>The launches go back to the mussel beds.</li></ol>
                                        <p>The council meets on Tuesday. It has one question before it, and two hundred letters.</p>
                                        <section class="footnotes"><h2 id="notes">Notes</h2><ol><li id="fn-1"><p>Measured with a borrowed ruler. <a href="#fnref-1">Back to the text</a></p></li></ol></section>
                                        """))),
                List.of(
                        new Heading(2, "night", "What the engineers found at night"),
                        new Heading(3, "numbers", "In numbers")),
                240);
    }
}
