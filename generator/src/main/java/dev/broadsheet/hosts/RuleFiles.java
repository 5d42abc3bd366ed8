package dev.broadsheet.hosts;

import java.util.ArrayList;
import java.util.List;

/** The files {@code _redirects} and {@code _headers} as Netlify and Cloudflare Pages read them. */
final class RuleFiles {
    private RuleFiles() {}

    /**
     * Netlify's: an exclamation mark lets the rule win over the page that lies there for other hosts, a status of 410 or
     * 451 is sent with that page, and each language has a page of its own for addresses where nothing is.
     */
    static String netlifyRedirects(HostRules rules) {
        List<String> lines = new ArrayList<>();
        rules.redirects().forEach(redirect -> lines.add(line(redirect) + "!"));
        for (Gone gone : rules.gone()) {
            String from = Paths.encoded(gone.from());
            lines.add(from + " " + from + " " + gone.status() + "!");
        }
        for (String missing : rules.missing()
                .subList(Math.min(1, rules.missing().size()), rules.missing().size())) {
            lines.add(missing.substring(0, missing.lastIndexOf('/') + 1) + "* " + missing + " 404");
        }
        return text(lines);
    }

    /** Cloudflare's, as many as it takes: it knows neither 410 nor marks, and finds the nearest page for 404 itself. */
    static String cloudflareRedirects(HostRules rules) {
        return text(rules.redirects().stream()
                .map(RuleFiles::line)
                .filter(line -> line.length() <= Limits.CLOUDFLARE_LINE)
                .limit(Limits.CLOUDFLARE_REDIRECTS)
                .toList());
    }

    static String headers(HostRules rules) {
        List<String> lines = new ArrayList<>();
        for (HeaderRule rule : rules.headers()) {
            lines.add(rule.path());
            rule.headers().forEach((name, value) -> lines.add("  " + name + ": " + value));
        }
        return text(lines);
    }

    static String line(Redirect redirect) {
        return Paths.encoded(redirect.from()) + " " + redirect.to() + " " + redirect.status();
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
