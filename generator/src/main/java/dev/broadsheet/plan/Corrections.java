package dev.broadsheet.plan;

import dev.broadsheet.language.Wording;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Correction;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Language;
import dev.broadsheet.page.CorrectionsPage;
import dev.broadsheet.page.Link;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every correction of the paper in one place. There is no such page before there is something to correct. Like archives,
 * older ones lie on full pages that are counted from the oldest, so that an address keeps what it has.
 */
final class Corrections {
    private final Edition edition;
    private final Language language;
    private final Addresses addresses;
    private final Views views;
    private final Wording wording;
    private final Blurbs blurbs;
    private final int latest;
    private final int perPage;
    /** The oldest first. */
    private final List<Made> all;

    /** A correction with the story that it was made in. */
    private record Made(Article article, Correction correction) {}

    Corrections(Edition edition, Addresses addresses, Views views) {
        this.edition = edition;
        this.language = edition.language();
        this.addresses = addresses;
        this.views = views;
        this.wording = views.wording(language);
        this.blurbs = views.blurbs(language);
        this.latest = edition.publication().latest();
        this.perPage = edition.publication().perPage();
        this.all = edition.articles().stream()
                .flatMap(article -> article.corrections().stream().map(correction -> new Made(article, correction)))
                .sorted(Comparator.comparing((Made made) -> made.correction().date())
                        .thenComparing(made -> made.article().origin().path()))
                .toList();
    }

    /** Whether an edition has anything to correct. */
    static boolean areIn(Edition edition) {
        return edition.articles().stream()
                .anyMatch(article -> !article.corrections().isEmpty());
    }

    Stream<PlannedPage> pages() {
        if (all.isEmpty()) {
            return Stream.of();
        }
        String source = "the list of corrections";
        return Stream.concat(
                Stream.of(new PlannedPage.OfValue(addresses.corrections(), source, newest(all), this::front)),
                IntStream.rangeClosed(1, archivePages())
                        .mapToObj(number -> new PlannedPage.OfValue(
                                address(number), source, newest(onPage(number)), () -> archivePage(number))));
    }

    private List<Made> onPage(int number) {
        return all.subList((number - 1) * perPage, Math.min(number * perPage, all.size()));
    }

    private static Instant newest(List<Made> oldestFirst) {
        return oldestFirst.get(oldestFirst.size() - 1).correction().date();
    }

    private CorrectionsPage front() {
        int pages = archivePages();
        return new CorrectionsPage(
                views.head(
                        "corrections",
                        heading(),
                        blurbs.corrections(),
                        addresses.corrections(),
                        language,
                        null,
                        List.of(views.home(language))),
                heading(),
                months(all.subList(Math.max(0, all.size() - latest), all.size())),
                pages == 0 ? null : link(pages),
                null);
    }

    private CorrectionsPage archivePage(int number) {
        Link front = new Link(addresses.href(addresses.corrections()), heading());
        String heading = wording.say("archive.page", heading(), number);
        return new CorrectionsPage(
                views.head(
                        "corrections",
                        heading,
                        blurbs.page(blurbs.corrections(), number),
                        address(number),
                        language,
                        null,
                        List.of(views.home(language), front)),
                heading,
                months(onPage(number)),
                number > 1 ? link(number - 1) : null,
                number < archivePages() ? link(number + 1) : front);
    }

    private List<CorrectionsPage.Month> months(List<Made> oldestFirst) {
        Map<YearMonth, List<CorrectionsPage.Correction>> months = new LinkedHashMap<>();
        for (int i = oldestFirst.size() - 1; i >= 0; i--) {
            Made made = oldestFirst.get(i);
            YearMonth month = YearMonth.from(
                    made.correction().date().atZone(edition.publication().timeZone()));
            months.computeIfAbsent(month, empty -> new ArrayList<>()).add(correction(made));
        }
        return months.entrySet().stream()
                .map(month -> new CorrectionsPage.Month(wording.month(month.getKey()), month.getValue()))
                .toList();
    }

    private CorrectionsPage.Correction correction(Made made) {
        Language of = made.article().language();
        return new CorrectionsPage.Correction(
                of.tag(),
                of.direction(),
                wording.moment(made.correction().date()),
                made.correction().text(),
                views.link(made.article()));
    }

    private int archivePages() {
        return ListPages.archivePages(all.size(), latest, perPage);
    }

    private String address(int number) {
        return addresses.archivePage(addresses.corrections(), number);
    }

    private Link link(int number) {
        return new Link(addresses.href(address(number)), wording.say("archive.page", heading(), number));
    }

    private String heading() {
        return wording.say("corrections");
    }
}
