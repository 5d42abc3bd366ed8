package dev.broadsheet.metadata;

import org.jspecify.annotations.Nullable;

/** Who answers for the newspaper. */
final class Publisher {
    private final Newspaper newspaper;
    private final Thing named;
    private final Thing unsigned;

    Publisher(Newspaper newspaper) {
        this.newspaper = newspaper;
        this.named = organisation().with("logo", logo());
        this.unsigned =
                organisation().with("noBylinesPolicy", newspaper.policies().get("noBylinesPolicy"));
    }

    /** As a story names it: enough to know it by, without reading another page. */
    Thing named() {
        return named;
    }

    /** As the author of what nobody signs; it says what is behind that. */
    Thing unsigned() {
        return unsigned;
    }

    /** With everything that is known of it. */
    Thing introduced() {
        Thing organisation = organisation()
                .with("description", newspaper.description())
                .with("logo", logo())
                .with("foundingDate", newspaper.foundingDate())
                .with("address", newspaper.address())
                .with("sameAs", newspaper.sameAs());
        newspaper.policies().forEach(organisation::with);
        return organisation;
    }

    /** The site that it publishes. */
    Thing website() {
        return Thing.of("WebSite")
                .with("@id", newspaper.websiteId())
                .with("url", newspaper.home())
                .with("name", newspaper.name())
                .with("description", newspaper.description())
                .with("inLanguage", newspaper.language().tag())
                .with("publisher", Thing.named(newspaper.organisationId()));
    }

    private Thing organisation() {
        return Thing.of("NewsMediaOrganization")
                .with("@id", newspaper.organisationId())
                .with("name", newspaper.publisher())
                .with("url", newspaper.home());
    }

    private @Nullable Thing logo() {
        return newspaper.logo() == null ? null : Images.best(newspaper.logo(), newspaper);
    }
}
