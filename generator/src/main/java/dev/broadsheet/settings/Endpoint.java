package dev.broadsheet.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** An address that a form posts to. */
final class Endpoint {
    private Endpoint() {}

    /** Absolute, http or https, without a fragment; empty when it is not. */
    static Optional<URI> of(String written) {
        try {
            URI uri = new URI(written);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            boolean sound = web && uri.getHost() != null && uri.getRawFragment() == null && uri.getUserInfo() == null;
            return sound ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
