package dev.broadsheet.hosts;

import dev.broadsheet.model.Host;
import java.util.ArrayList;
import java.util.List;

/** What hosts take at the most, as they say themselves. */
public final class Limits {
    static final int CLOUDFLARE_REDIRECTS = 2000;
    static final int CLOUDFLARE_LINE = 1000;
    private static final int CLOUDFLARE_HEADER_RULES = 100;
    private static final int CLOUDFLARE_HEADER_LINE = 2000;
    private static final int S3_LOCATION = 2048;

    /**
     * What a host does not take.
     *
     * @param message what is too much
     * @param remedy what to do about it
     */
    public record Excess(String message, String remedy) {}

    private Limits() {}

    /** What of the rules is too much; what is, is left out of the files, and the pages that lead on still do. */
    public static List<Excess> ofRules(Host host, HostRules rules) {
        List<Excess> found = new ArrayList<>();
        if (host == Host.CLOUDFLARE_PAGES) {
            int redirects = rules.redirects().size();
            if (redirects > CLOUDFLARE_REDIRECTS) {
                found.add(new Excess(
                        "there are " + redirects + " redirects, and Cloudflare Pages takes 2000",
                        "give up the oldest aliases, or let pages lead on instead of the other "
                                + (redirects - CLOUDFLARE_REDIRECTS)));
            }
            for (Redirect redirect : rules.redirects()) {
                if (RuleFiles.line(redirect).length() > CLOUDFLARE_LINE) {
                    found.add(tooLong("Cloudflare Pages", CLOUDFLARE_LINE, redirect));
                }
            }
            for (HeaderRule rule : rules.headers()) {
                rule.headers().forEach((name, value) -> {
                    if (name.length() + value.length() + 4 > CLOUDFLARE_HEADER_LINE) {
                        found.add(new Excess(
                                "the header " + name + " has " + value.length()
                                        + " characters, and Cloudflare Pages takes 2000",
                                "let the site embed fewer others"));
                    }
                });
            }
            if (rules.headers().size() > CLOUDFLARE_HEADER_RULES) {
                found.add(new Excess(
                        "there are " + rules.headers().size() + " header rules, and Cloudflare Pages takes 100",
                        "write a _headers file of your own below the static folder"));
            }
        }
        if (host == Host.S3) {
            for (Redirect redirect : rules.redirects()) {
                if (redirect.to().length() > S3_LOCATION) {
                    found.add(tooLong("S3", S3_LOCATION, redirect));
                }
            }
        }
        return found;
    }

    private static Excess tooLong(String host, int longest, Redirect redirect) {
        String from = redirect.from().substring(0, Math.min(60, redirect.from().length()));
        return new Excess(
                "the redirect of " + from + " is longer than the " + longest + " characters that " + host + " takes",
                "lead to a shorter address, or let the page there lead on");
    }
}
