package dev.broadsheet.plan;

import dev.broadsheet.model.HomeScreen;
import dev.broadsheet.model.Host;
import dev.broadsheet.model.Notices;
import dev.broadsheet.problem.Place;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Where and how the site is offered, whatever is in it.
 *
 * @param chosen where the host was chosen
 * @param iconFiles those of the icons that have to be made
 * @param now the build's clock
 * @param preview whether this is not the published site, so that crawlers are sent away
 * @param own files of the newsroom below the static folder, each of which replaces one that would be planned
 */
public record Outlet(
        Host host,
        Place chosen,
        Notices notices,
        HomeScreen homeScreen,
        Icons icons,
        List<PlannedFile> iconFiles,
        Instant now,
        boolean preview,
        Set<String> own) {
    public Outlet {
        iconFiles = List.copyOf(iconFiles);
        own = Set.copyOf(own);
    }
}
