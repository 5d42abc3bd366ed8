package dev.broadsheet.plan;

import dev.broadsheet.metadata.Newspaper;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Emblems;
import dev.broadsheet.model.Organisation;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Publication;
import dev.broadsheet.page.Figure;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How an edition's pages introduce the newspaper to machines. */
final class Introduction {
    private Introduction() {}

    /**
     * @param paths of every page that readers see: a policy that is not among them is not told of
     */
    static Newspaper of(Edition edition, Emblems emblems, Addresses addresses, Set<String> paths) {
        Publication publication = edition.publication();
        Figures figures = new Figures(publication);
        Organisation organisation = publication.organisation();
        Map<String, String> policies = new LinkedHashMap<>();
        organisation.policies().forEach((policy, address) -> {
            int end = address.indexOf('#');
            String page = end < 0 ? address : address.substring(0, end);
            if (!address.startsWith("/")) {
                policies.put(policy, address);
            } else if (paths.contains(SitePlan.path(page))) {
                policies.put(policy, addresses.absolute(page) + address.substring(page.length()));
            }
        });
        return new Newspaper(
                publication.name(),
                publication.description(),
                edition.language(),
                addresses.absolute("/"),
                organisation.name() == null ? publication.name() : organisation.name(),
                emblem(emblems.logo(), null, figures),
                emblem(emblems.social(), publication.socialPicture().alt(), figures),
                organisation.foundingDate(),
                organisation.address(),
                organisation.sameAs(),
                policies);
    }

    private static @Nullable Figure emblem(@Nullable Picture picture, @Nullable String alt, Figures figures) {
        return picture == null ? null : figures.emblem(picture, alt);
    }
}
