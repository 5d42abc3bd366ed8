package dev.broadsheet.settings;

import dev.broadsheet.problem.Rule;
import dev.broadsheet.yaml.Strict;
import dev.broadsheet.yaml.YamlText;
import dev.broadsheet.yaml.YamlValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The address that the site is published at. */
final class SiteAddress {
    private SiteAddress() {}

    /** Other sites, each once, as a Content-Security-Policy names them: scheme, host and port; what is none is reported. */
    static List<String> origins(String key, YamlValue value, Strict strict) {
        Set<String> origins = new LinkedHashSet<>();
        for (YamlText text : strict.scalars(key, value)) {
            origin(text.text())
                    .ifPresentOrElse(
                            origins::add,
                            () -> strict.refuse(
                                    Rule.BAD_SETTING,
                                    key,
                                    text,
                                    "write the site's address without a path, such as https://images.example.org"));
        }
        return List.copyOf(origins);
    }

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
