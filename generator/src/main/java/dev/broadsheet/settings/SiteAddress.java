package dev.broadsheet.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The address that the site is published at. */
final class SiteAddress {
    private SiteAddress() {}

    /** The same of a whole site: scheme, host and port without a slash; empty when a path follows. */
    static Optional<String> origin(String written) {
        return of(written)
                .map(URI::toString)
                .filter(address -> address.indexOf('/', address.indexOf("//") + 2) == address.length() - 1)
                .map(address -> address.substring(0, address.length() - 1));
    }

    /** Absolute, http or https, ending in a slash, with neither query nor fragment; empty when it is not. */
    static Optional<URI> of(String written) {
        try {
            URI uri = new URI(written);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (!web || uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
                return Optional.empty();
            }
            if (uri.getUserInfo() != null || uri.getPath().matches("(.*/)?\\.\\.?(/.*)?|.*(//|\\\\).*")) {
                return Optional.empty();
            }
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String path = uri.getRawPath().endsWith("/") ? uri.getRawPath() : uri.getRawPath() + "/";
            return Optional.of(new URI(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port + path));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
