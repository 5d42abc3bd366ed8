package dev.broadsheet.plan;

import dev.broadsheet.model.Publication;
import java.net.URI;
import java.util.List;

/**
 * What browsers may load for a page, and where its forms may lead: as narrow as the page allows. Written as
 * <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a> has it; what is not named falls back to
 * {@code default-src 'none'}.
 */
public final class ContentSecurityPolicy {
    private ContentSecurityPolicy() {}

    /** For the meta element of one page. */
    static String of(Publication publication, Needs needs) {
        return policy(publication, needs.forms(), needs.frames(), needs.media());
    }

    /**
     * For a header that every page is sent with. Each page narrows it for itself; only a header can keep other sites from
     * framing a page.
     */
    public static String header(Publication publication) {
        List<String> forms = publication.participation().endpoints().stream()
                .map(endpoint -> origin(endpoint.toString()))
                .distinct()
                .sorted()
                .toList();
        return policy(publication, forms, List.of("https:"), List.of("https:")) + "; frame-ancestors 'self'";
    }

    /** The part of an absolute address that a policy names: scheme, host and port. */
    static String origin(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private static String policy(Publication publication, List<String> forms, List<String> frames, List<String> media) {
        // What a script may ask of its own site is public; audits ask for robots.txt in the page's name.
        return "default-src 'none'; base-uri 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; font-src 'self'"
                + "; img-src 'self'" + list(publication.pictureSites()) + "; manifest-src 'self'; media-src 'self'"
                + list(media)
                + (frames.isEmpty() ? "" : "; frame-src" + list(frames))
                + "; form-action 'self'" + list(forms)
                // No text becomes markup or code by a script; browsers without Trusted Types pass over it.
                + "; require-trusted-types-for 'script'";
    }

    private static String list(List<String> sources) {
        return sources.isEmpty() ? "" : " " + String.join(" ", sources);
    }
}
