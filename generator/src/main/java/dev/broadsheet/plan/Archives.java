package dev.broadsheet.plan;

import dev.broadsheet.language.Wording;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Language;
import dev.broadsheet.page.IndexPage;
import dev.broadsheet.page.Link;
import dev.broadsheet.page.MonthPage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The paper by date: every month, and every day of it. */
final class Archives {
    /** How many headlines a month shows of one day. */
    private static final int HEADLINES_PER_DAY = 5;

    private final Language language;
    private final Addresses addresses;
    private final Shelves shelves;
    private final Views views;
    private final ListPages lists;
    private final Wording wording;
    private final Blurbs blurbs;

    Archives(Language language, Addresses addresses, Shelves shelves, Views views, ListPages lists) {
        this.language = language;
        this.addresses = addresses;
        this.shelves = shelves;
        this.views = views;
        this.lists = lists;
        this.wording = views.wording(language);
        this.blurbs = views.blurbs(language);
    }

    Stream<PlannedPage> all() {
        if (shelves.all.isEmpty()) {
            return Stream.of();
        }
        return Stream.of(
                        Stream.of(new PlannedPage.OfValue(
                                addresses.archive(), "the archive", Shelves.newest(shelves.all), this::archive)),
                        shelves.byMonth.entrySet().stream()
                                .map(month -> new PlannedPage.OfValue(
                                        addresses.month(month.getKey()),
                                        "the archive of " + month.getKey(),
                                        Shelves.newest(
                                                month.getValue().lastEntry().getValue()),
                                        () -> month(month.getKey()))),
                        shelves.byDay.entrySet().stream().flatMap(this::day))
                .flatMap(pages -> pages);
    }

    private Stream<? extends PlannedPage> day(Map.Entry<LocalDate, List<Article>> entry) {
        YearMonth month = YearMonth.from(entry.getKey());
        return lists.of(new ListPages.Shelf(
                "day",
                addresses.day(entry.getKey()),
                wording.day(entry.getKey()),
                null,
                blurbs.day(entry.getKey()),
                null,
                List.of(views.home(language), archiveLink(), monthLink(month)),
                entry.getValue()));
    }

    private MonthPage month(YearMonth month) {
        NavigableMap<LocalDate, List<Article>> days = shelves.byMonth.getOrDefault(month, new TreeMap<>());
        String heading = wording.month(month);
        return new MonthPage(
                views.head(
                        "month",
                        heading,
                        blurbs.month(month),
                        addresses.month(month),
                        language,
                        null,
                        List.of(views.home(language), archiveLink())),
                heading,
                days.descendingMap().entrySet().stream()
                        .map(day -> new MonthPage.Day(
                                new Link(addresses.href(addresses.day(day.getKey())), wording.day(day.getKey())),
                                count(day.getValue().size()),
                                newest(day.getValue())))
                        .toList(),
                neighbour(month, shelves.byMonth::lowerKey),
                neighbour(month, shelves.byMonth::higherKey));
    }

    private List<Link> newest(List<Article> oldestFirst) {
        List<Article> stories = new ArrayList<>(oldestFirst);
        Collections.reverse(stories);
        return stories.stream().limit(HEADLINES_PER_DAY).map(views::link).toList();
    }

    private @Nullable Link neighbour(YearMonth month, UnaryOperator<@Nullable YearMonth> step) {
        YearMonth neighbour = step.apply(month);
        return neighbour == null ? null : monthLink(neighbour);
    }

    private IndexPage archive() {
        NavigableMap<Integer, List<IndexPage.Line>> years = new TreeMap<>(Collections.reverseOrder());
        shelves.byMonth.descendingMap().forEach((month, days) -> years.computeIfAbsent(
                        month.getYear(), empty -> new ArrayList<>())
                .add(new IndexPage.Line(
                        monthLink(month),
                        count(days.values().stream().mapToInt(List::size).sum()))));
        String heading = wording.say("archive");
        return new IndexPage(
                views.head(
                        "index",
                        heading,
                        blurbs.archive(),
                        addresses.archive(),
                        language,
                        null,
                        List.of(views.home(language))),
                heading,
                years.entrySet().stream()
                        .map(year -> new IndexPage.Group(String.valueOf(year.getKey()), year.getValue()))
                        .toList());
    }

    private Link archiveLink() {
        return new Link(addresses.href(addresses.archive()), wording.say("archive"));
    }

    private Link monthLink(YearMonth month) {
        return new Link(addresses.href(addresses.month(month)), wording.month(month));
    }

    private String count(int stories) {
        return wording.say("stories", stories);
    }
}
