package dev.broadsheet.plan;

import dev.broadsheet.hosts.Gone;
import dev.broadsheet.hosts.Redirect;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Redirects;
import dev.broadsheet.model.Redirects.Move;
import dev.broadsheet.model.Redirects.Removal;
import dev.broadsheet.page.RedirectPage;
import dev.broadsheet.page.RemovedPage;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The pages at addresses that the newsroom's ledger tells of. What is wrong with a line of it is reported, and left out. */
final class LedgerPages {
    private final Redirects ledger;
    private final Addresses addresses;
    private final Views views;
    private final Language language;
    private final Claims claims;
    private final OldAddresses known;
    private final Problems problems;

    final List<PlannedPage> pages = new ArrayList<>();
    final List<Redirect> redirects = new ArrayList<>();
    final List<Gone> gone = new ArrayList<>();

    /**
     * @param aliases of every edition
     * @param standing every address of a page, for finding the one that was meant
     */
    LedgerPages(
            Redirects ledger,
            Addresses addresses,
            Views views,
            Language language,
            Claims claims,
            Map<String, String> aliases,
            Supplier<List<String>> standing,
            Problems problems) {
        this.ledger = ledger;
        this.addresses = addresses;
        this.views = views;
        this.language = language;
        this.claims = claims;
        this.problems = problems;
        this.known = new OldAddresses(ledger, aliases, claims, standing);
    }

    LedgerPages plan() {
        // All lines are judged before any is claimed: one that leads to another is told so, wherever it stands.
        Map<Move, OldAddresses.Verdict> verdicts = new LinkedHashMap<>();
        ledger.moves().forEach(move -> verdicts.put(move, known.judge(move)));
        ledger.removals().forEach(this::remove);
        verdicts.forEach((move, verdict) -> {
            if (verdict.rule() != null) {
                problems.report(verdict.rule(), place(move.line(), move.column()), verdict.message(), verdict.remedy());
            } else if (isFree(move.from(), move.line(), move.column())) {
                lead(move);
            }
        });
        return this;
    }

    private void lead(Move move) {
        String href = move.leadsElsewhere() ? move.to() : addresses.href(move.to()) + move.after();
        String absolute = move.leadsElsewhere() ? move.to() : addresses.absolute(move.to()) + move.after();
        pages.add(new PlannedPage.OfValue(
                move.from(),
                ledger.file(),
                () -> new RedirectPage(
                        views.headAt(
                                absolute,
                                "redirect",
                                absolute,
                                null,
                                move.from(),
                                language,
                                null,
                                List.of(),
                                Needs.NONE),
                        href)));
        redirects.add(addresses.redirectTo(move.from(), href, move.status()));
    }

    private void remove(Removal removal) {
        if (!isFree(removal.from(), removal.line(), removal.column())) {
            return;
        }
        pages.add(new PlannedPage.OfValue(
                removal.from(),
                ledger.file(),
                () -> new RemovedPage(
                        views.head(
                                "removed",
                                views.wording(language).say("removed.title"),
                                null,
                                removal.from(),
                                language,
                                null,
                                List.of()),
                        removal.reason())));
        gone.add(new Gone(addresses.fromRoot(removal.from()), removal.status()));
    }

    private boolean isFree(String address, int line, int column) {
        String path = SitePlan.path(address);
        String owner = claims.owner(path);
        if (owner == null) {
            return claims.claim(path, ledger.file());
        }
        boolean own = owner.equals(ledger.file());
        problems.report(
                Rule.ADDRESS_CLASH,
                place(line, column),
                "the address " + address + " is taken by " + (own ? "another line of this file" : owner),
                own ? "keep one of the two lines" : "take this line away, or what lies there");
        return false;
    }

    private Place place(int line, int column) {
        return new Place(ledger.file(), line, column);
    }
}
