package dev.broadsheet.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.hosts.HostFiles;
import dev.broadsheet.hosts.HostRules;
import dev.broadsheet.hosts.Limits;
import dev.broadsheet.hosts.Redirect;
import dev.broadsheet.language.Wording;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.Redirects;
import dev.broadsheet.model.Syndication;
import dev.broadsheet.notices.SecurityTxt;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Decides what belongs to the whole publication, once its editions are planned: old addresses, notices, the host's files. */
public final class PublicationPlanner {
    private final Edition edition;
    private final List<SitePlan> editions;
    private final Addresses addresses;
    private final Views views;
    private final Claims claims;
    private final Problems problems;

    /**
     * @param edition in the publication's own language
     * @param editions the plans of all of them, that of the publication's own language first
     */
    public PublicationPlanner(
            Edition edition,
            List<SitePlan> editions,
            Syndication syndication,
            Function<Language, Wording> wordings,
            Claims claims,
            Problems problems) {
        this.edition = edition;
        this.editions = List.copyOf(editions);
        this.addresses = new Addresses(edition);
        this.views = new Views(
                edition,
                addresses,
                new FeedLinks(edition.publication().name(), addresses.href(addresses.front()), syndication.formats()),
                wordings);
        this.claims = claims;
        this.problems = problems;
    }

    /** Pages and files; those whose address is taken already are reported and left out. */
    public SitePlan plan(Redirects ledger, Outlet outlet) {
        LedgerPages old = new LedgerPages(
                        ledger, addresses, views, edition.language(), claims, aliases(), this::standing, problems)
                .plan();
        List<Redirect> redirects = Stream.concat(
                        old.redirects.stream(), editions.stream().flatMap(plan -> plan.redirects().stream()))
                .toList();
        Map<String, String> texts =
                new LinkedHashMap<>(new NoticeTexts(edition, addresses, views, outlet, files(), languages()).all());
        HostRules rules = new HostRules(
                Objects.requireNonNull(publication().url().getHost(), "settings ask for a host"),
                publication().basePath(),
                redirects,
                old.gone,
                HostHeaders.of(publication(), outlet, typed(texts)),
                missing());
        Limits.ofRules(outlet.host(), rules)
                .forEach(
                        excess -> problems.report(Rule.HOST_LIMIT, outlet.chosen(), excess.message(), excess.remedy()));
        texts.putAll(HostFiles.of(outlet.host(), rules));
        List<PlannedFile> files = Stream.concat(
                        outlet.iconFiles().stream(),
                        texts.entrySet().stream().map(text -> file(text.getKey(), text.getValue())))
                .filter(file -> !outlet.own().contains(file.path()))
                .filter(file -> claims.claim(file.path(), file.source()))
                .toList();
        SortedSet<Instant> turns = new TreeSet<>();
        if (outlet.notices().security() != null) {
            turns.add(SecurityTxt.changes(outlet.now()));
        }
        return new SitePlan(
                old.pages,
                List.of(),
                Map.of(),
                Map.of(),
                files,
                old.redirects,
                editions.get(0).site(),
                null,
                page -> page,
                turns);
    }

    private static PlannedFile file(String path, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return new PlannedFile(path, "the file " + path, bytes::clone);
    }

    private Publication publication() {
        return edition.publication();
    }

    /** Where each alias leads, both as addresses within the site. */
    private Map<String, String> aliases() {
        Map<String, String> aliases = new HashMap<>();
        Stream.concat(
                        edition.articles().stream().flatMap(article -> article.aliases().stream()
                                .map(alias -> Map.entry(alias, addresses.of(article)))),
                        edition.pages().stream().flatMap(page -> page.aliases().stream()
                                .map(alias -> Map.entry(alias, addresses.of(page)))))
                .filter(alias -> !Claims.areOne(SitePlan.path(alias.getKey()), SitePlan.path(alias.getValue())))
                .forEach(alias -> aliases.put(alias.getKey(), alias.getValue()));
        return aliases;
    }

    private List<String> standing() {
        return editions.stream()
                .flatMap(plan -> plan.pages().stream())
                .map(PlannedPage::address)
                .toList();
    }

    private List<String> files() {
        return editions.stream()
                .flatMap(plan -> Stream.concat(
                        plan.files().stream().map(PlannedFile::path),
                        plan.feeds().stream().map(PlannedFeed::path)))
                .toList();
    }

    private List<String> typed(Map<String, String> texts) {
        List<String> all = new ArrayList<>(files());
        all.addAll(texts.keySet());
        return all;
    }

    private List<String> missing() {
        return standing().stream()
                .filter(address -> address.endsWith("/404.html"))
                .map(addresses::href)
                .toList();
    }

    private List<String> languages() {
        return Stream.concat(
                        Stream.of(edition.language().tag()),
                        edition.articles().stream()
                                .map(article -> article.language().tag())
                                .sorted())
                .distinct()
                .toList();
    }
}
