package dev.broadsheet.settings;

import dev.broadsheet.problem.Rule;
import dev.broadsheet.yaml.Strict;
import dev.broadsheet.yaml.YamlText;
import dev.broadsheet.yaml.YamlValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An address on some other site. */
public final class WebAddress {
    private WebAddress() {}

    /** As it is published, letters beyond ASCII encoded; empty when it is not absolute, or neither http nor https. */
    public static Optional<String> of(String written) {
        try {
            URI uri = new URI(written);
            String scheme = String.valueOf(uri.getScheme());
            boolean web = scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
            return web && uri.getHost() != null && uri.getUserInfo() == null
                    ? Optional.of(uri.toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** One absolute address or a list of them; what is none is reported. */
    public static List<String> all(String key, YamlValue value, Strict strict) {
        List<String> addresses = new ArrayList<>();
        for (YamlText text : strict.scalars(key, value)) {
            of(text.text().strip())
                    .ifPresentOrElse(
                            addresses::add,
                            () -> strict.refuse(
                                    Rule.WRONG_TYPE,
                                    key,
                                    text,
                                    "write the whole address, such as https://social.example/@courier"));
        }
        return addresses;
    }
}
