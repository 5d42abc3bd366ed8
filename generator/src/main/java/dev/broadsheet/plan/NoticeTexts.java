package dev.broadsheet.plan;

import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Notices;
import dev.broadsheet.model.Notices.Robots;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.StandingPage;
import dev.broadsheet.notices.LlmsTxt;
import dev.broadsheet.notices.RobotsTxt;
import dev.broadsheet.notices.SecurityTxt;
import dev.broadsheet.notices.WebManifest;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the newspaper says to machines at addresses that everyone knows. */
final class NoticeTexts {
    private static final String ROBOTS = "robots.txt";
    private static final String SECURITY = ".well-known/security.txt";
    private static final Pattern SITEMAPS = Pattern.compile("(news-)?sitemap(-[0-9]+)?\\.xml");

    /** Stories that llms.txt names. */
    private static final int NEWEST = 20;

    private final Edition edition;
    private final Publication publication;
    private final Addresses addresses;
    private final Views views;
    private final Outlet outlet;
    private final Collection<String> files;
    private final List<String> languages;

    /**
     * @param files the editions' files below the output folder
     * @param languages that the newsroom writes in, the publication's own first
     */
    NoticeTexts(
            Edition edition,
            Addresses addresses,
            Views views,
            Outlet outlet,
            Collection<String> files,
            List<String> languages) {
        this.edition = edition;
        this.publication = edition.publication();
        this.addresses = addresses;
        this.views = views;
        this.outlet = outlet;
        this.files = files;
        this.languages = languages;
    }

    /** By path below the output folder; none is empty. */
    Map<String, String> all() {
        Notices notices = outlet.notices();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(ROBOTS, robots(notices.robots()));
        texts.put(
                Addresses.MANIFEST.substring(1),
                WebManifest.of(
                        publication.name(),
                        outlet.homeScreen(),
                        edition.language(),
                        addresses.href(addresses.front()),
                        outlet.icons().forHomeScreens(addresses::href)));
        if (notices.security() != null) {
            URI address = URI.create(addresses.absolute("/" + SECURITY));
            texts.put(SECURITY, SecurityTxt.of(notices.security(), outlet.now(), languages, address));
        }
        lines(texts, "ads.txt", notices.ads());
        lines(texts, "humans.txt", notices.humans());
        lines(texts, "trust.txt", notices.trust());
        if (notices.llms()) {
            texts.put("llms.txt", llms());
        }
        return texts;
    }

    private static void lines(Map<String, String> texts, String path, List<String> lines) {
        if (!lines.isEmpty()) {
            texts.put(path, String.join("\n", lines) + "\n");
        }
    }

    private String robots(Robots robots) {
        return RobotsTxt.of(
                new Robots(robots.disallow(), robots.refuse(), robots.staging() || outlet.preview()),
                publication.basePath(),
                files.stream()
                        .filter(path -> SITEMAPS.matcher(path).matches())
                        .map(path -> addresses.absolute("/" + path))
                        .toList());
    }

    private String llms() {
        Language language = edition.language();
        return LlmsTxt.of(
                publication.name(),
                publication.description(),
                List.of(
                        new LlmsTxt.Part(
                                views.wording(language).say("menu"),
                                edition.sections().stream()
                                        .map(section -> new LlmsTxt.Link(
                                                addresses.absolute(addresses.section(section.id())),
                                                section.name(language),
                                                section.description()))
                                        .toList()),
                        new LlmsTxt.Part(
                                views.wording(language).say("latest"),
                                edition.articles().stream()
                                        .limit(NEWEST)
                                        .map(article -> new LlmsTxt.Link(
                                                addresses.absolute(addresses.of(article)),
                                                article.headline(),
                                                article.standfirst()))
                                        .toList()),
                        new LlmsTxt.Part(
                                publication.name(),
                                edition.pages().stream().map(this::link).toList())));
    }

    private LlmsTxt.Link link(StandingPage page) {
        return new LlmsTxt.Link(addresses.absolute(addresses.of(page)), page.headline(), page.standfirst());
    }
}
