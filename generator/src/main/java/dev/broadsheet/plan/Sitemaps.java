package dev.broadsheet.plan;

import dev.broadsheet.feeds.NewsSitemap;
import dev.broadsheet.feeds.Sitemap;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Syndication;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What search engines find the pages by. Beyond a thousand pages the sitemap is an index with a part for each month's
 * stories: whatever happens later, an old part stays as it is.
 */
final class Sitemaps {
    /** Pages that one file holds without being split. */
    private static final int FEW = 1000;
    /** The most in one part; the standard has 50,000 and 50 MB, and a page needs less than 10 KB. */
    private static final int MOST = 5000;

    private static final Pattern PARENTHESES = Pattern.compile("\\s*\\([^)]*\\)");

    private final Edition edition;
    private final Addresses addresses;
    private final Shelves shelves;
    private final Syndication syndication;
    private final List<NewsSitemap> news;

    Sitemaps(Edition edition, Addresses addresses, Shelves shelves, Syndication syndication) {
        this.edition = edition;
        this.addresses = addresses;
        this.shelves = shelves;
        this.syndication = syndication;
        this.news = syndication.newsSitemap() ? news() : List.of();
    }

    /**
     * The files.
     *
     * @param pages every page of the site
     */
    Stream<PlannedFile> all(List<PlannedPage> pages) {
        return Stream.concat(
                syndication.sitemap() ? sitemap(pages) : Stream.of(),
                IntStream.range(0, news.size())
                        .mapToObj(i -> file(
                                addresses.newsSitemap(i + 1), () -> news.get(i).bytes())));
    }

    private Stream<PlannedFile> sitemap(List<PlannedPage> pages) {
        List<Sitemap.Address> lists = lists(pages);
        if (lists.size() + shelves.all.size() <= FEW) {
            List<Sitemap.Address> all = new ArrayList<>(lists);
            shelves.all.forEach(article -> all.add(address(article)));
            return Stream.of(file(addresses.sitemap(), () -> new Sitemap(all).bytes()));
        }
        NavigableMap<String, Supplier<Sitemap>> parts = new TreeMap<>();
        split(lists, MOST).forEach((number, some) -> parts.put("pages" + number, () -> new Sitemap(some)));
        shelves.byMonth.forEach((month, days) -> split(
                        days.values().stream().flatMap(List::stream).toList(), MOST)
                .forEach((number, some) -> parts.put(
                        month + number,
                        () -> new Sitemap(some.stream().map(this::address).toList()))));
        Stream<PlannedFile> files = parts.entrySet().stream()
                .map(part -> file(
                        addresses.sitemapPart(part.getKey()),
                        () -> part.getValue().get().bytes()));
        return Stream.concat(
                Stream.of(file(addresses.sitemap(), () -> index(parts).bytes())), files);
    }

    /** By what to add to a part's name: nothing for the first, {@code -2} for the second. */
    private static <T> Map<String, List<T>> split(List<T> all, int most) {
        Map<String, List<T>> parts = new LinkedHashMap<>();
        for (int start = 0; start < all.size(); start += most) {
            String number = start == 0 ? "" : "-" + (start / most + 1);
            parts.put(number, all.subList(start, Math.min(start + most, all.size())));
        }
        return parts;
    }

    private Sitemap.Index index(Map<String, Supplier<Sitemap>> parts) {
        Stream<Sitemap.Index.Part> pages = parts.entrySet().stream()
                .map(part -> new Sitemap.Index.Part(
                        addresses.absolute(addresses.sitemapPart(part.getKey())),
                        part.getValue().get().changed()));
        // One file alone has its own line in robots.txt; several are parts, as every sitemap that had to be split.
        Stream<Sitemap.Index.Part> reports = IntStream.range(0, news.size() > 1 ? news.size() : 0)
                .mapToObj(i -> new Sitemap.Index.Part(
                        addresses.absolute(addresses.newsSitemap(i + 1)),
                        news.get(i).changed()));
        return new Sitemap.Index(Stream.concat(pages, reports).toList());
    }

    /** Standing pages and lists. */
    private List<Sitemap.Address> lists(List<PlannedPage> pages) {
        Stream<Sitemap.Address> standing = edition.pages().stream()
                .map(page -> new Sitemap.Address(addresses.absolute(addresses.of(page)), null, null));
        Stream<Sitemap.Address> lists = pages.stream()
                .filter(PlannedPage.OfValue.class::isInstance)
                .map(PlannedPage.OfValue.class::cast)
                .filter(page -> page.changed() != null)
                .map(page -> new Sitemap.Address(addresses.absolute(page.address()), page.changed(), null));
        return Stream.concat(standing, lists).toList();
    }

    private Sitemap.Address address(Article article) {
        Picture lead = edition.leads().get(article.origin().path());
        Figures figures = new Figures(edition.publication());
        return new Sitemap.Address(
                addresses.absolute(addresses.of(article)),
                Feeds.changed(article),
                lead == null ? null : addresses.absoluteHref(figures.full(lead).href()));
    }

    /** The instants at which a news sitemap loses a story by itself. */
    List<Instant> turns() {
        return news.stream().flatMap(some -> some.turns().stream()).toList();
    }

    /** At least one, though it may be empty. */
    private List<NewsSitemap> news() {
        Instant since = edition.at().minus(NewsSitemap.NEWS);
        List<NewsSitemap.Report> reports = edition.articles().stream()
                .filter(article -> article.published().isAfter(since)
                        && !article.published().isAfter(edition.at()))
                .map(article -> new NewsSitemap.Report(
                        addresses.absolute(addresses.of(article)),
                        language(article.language()),
                        article.published().atZone(edition.publication().timeZone()),
                        article.headline()))
                .toList();
        String name = PARENTHESES.matcher(syndication.newsName()).replaceAll("");
        return reports.isEmpty()
                ? List.of(new NewsSitemap(name, reports))
                : split(reports, NewsSitemap.MOST).values().stream()
                        .map(some -> new NewsSitemap(name, some))
                        .toList();
    }

    /** ISO 639 in two or three letters; for Chinese Google News asks for the script by country. */
    private static String language(Language language) {
        String tag = language.tag().toLowerCase(Locale.ROOT);
        if (tag.startsWith("zh")) {
            return tag.matches("zh-(hant|tw|hk|mo)\\b.*") ? "zh-tw" : "zh-cn";
        }
        return tag.split("-", 2)[0];
    }

    private static PlannedFile file(String address, Supplier<byte[]> bytes) {
        return new PlannedFile(SitePlan.path(address), "the sitemap", bytes);
    }
}
