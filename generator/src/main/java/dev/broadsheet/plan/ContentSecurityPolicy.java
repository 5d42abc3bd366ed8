package dev.broadsheet.plan;

import java.util.Collection;
import java.util.List;

/**
 * What browsers may load for a page, and where its forms may lead: as narrow as the page allows. Written as
 * <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a> has it; what is not named falls back to
 * {@code default-src 'none'}.
 */
public final class ContentSecurityPolicy {
    private static final String BEGINNING = "default-src 'none'; base-uri 'none'; script-src 'self'; style-src 'self';"
            + " font-src 'self'; img-src 'self'; media-src 'self'; manifest-src 'self'; form-action 'self'";

    /** No text becomes markup or code by a script; browsers without Trusted Types pass over it. */
    private static final String END = "; require-trusted-types-for 'script'";

    private ContentSecurityPolicy() {}

    /** For the meta element of one page. */
    static String of(Needs needs) {
        return policy(needs.frames());
    }

    /**
     * For the header of every page alike, which narrows what each page says of itself. Only a header can keep other sites
     * from framing a page.
     *
     * @param frames every origin that some page may load into a frame
     */
    public static String header(Collection<String> frames) {
        return policy(frames.stream().distinct().sorted().toList()) + "; frame-ancestors 'self'";
    }

    private static String policy(List<String> frames) {
        return BEGINNING + (frames.isEmpty() ? "" : "; frame-src " + String.join(" ", frames)) + END;
    }
}
