package dev.broadsheet;

import dev.broadsheet.links.AddressBook;
import dev.broadsheet.model.Organisation;
import dev.broadsheet.model.StandingPage;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Similar;
import dev.broadsheet.settings.SettingKey;
import dev.broadsheet.settings.SettingKey.Kind;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Whether the pages are there at which the newspaper says what it holds itself to. */
final class PolicyPages {
    private PolicyPages() {}

    /**
     * Reports each that nobody has written. One that is written and withheld is nobody's mistake: it is not told of until
     * readers may see it.
     *
     * @param written also those that readers do not see now
     * @param places by the key of site.yml
     */
    static void judge(
            Organisation organisation,
            AddressBook book,
            Collection<StandingPage> written,
            Function<SettingKey, Place> places,
            Problems problems) {
        List<String> pages =
                written.stream().map(page -> "/" + page.slug() + "/").toList();
        for (SettingKey key : SettingKey.values()) {
            String address = key.kind() == Kind.POLICY ? organisation.policies().get(key.leaf()) : null;
            String path = address == null ? "" : address.replaceFirst("#.*", "");
            if (path.startsWith("/") && !book.holds(path) && !pages.contains(path)) {
                problems.report(
                        Rule.DEAD_LINK,
                        places.apply(key),
                        "\"" + key.path() + "\" leads to no page of this site: \"" + address + "\"",
                        Similar.remedy(path, pages, "write that page below content/pages, or correct the address"));
            }
        }
    }
}
