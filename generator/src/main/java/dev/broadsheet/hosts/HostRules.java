package dev.broadsheet.hosts;

import java.util.List;

/**
 * Everything that a host can be told about the site.
 *
 * @param domain the host's own name, without scheme and port
 * @param base the path below which the site lies, without a slash at its end
 * @param redirects those of the newsroom's ledger first, then aliases with the newest story first
 * @param headers from the widest rule to the narrowest
 * @param missing the pages for addresses where nothing is, as paths from the root of the host, the site's own first
 */
public record HostRules(
        String domain,
        String base,
        List<Redirect> redirects,
        List<Gone> gone,
        List<HeaderRule> headers,
        List<String> missing) {
    public HostRules {
        redirects = List.copyOf(redirects);
        gone = List.copyOf(gone);
        headers = List.copyOf(headers);
        missing = List.copyOf(missing);
    }
}
