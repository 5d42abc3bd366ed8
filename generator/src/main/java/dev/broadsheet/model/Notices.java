package dev.broadsheet.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a newsroom posts for machines at addresses that everyone knows. Every text is one line.
 *
 * @param robots what crawlers are asked
 * @param ads lines of ads.txt; none for no such file
 * @param security whom to tell of a weakness; null for nobody
 * @param humans lines of humans.txt; none for no such file
 * @param trust lines of trust.txt, {@code member=https://…}; none for no such file
 * @param llms whether there is an llms.txt
 */
public record Notices(
        Robots robots,
        List<String> ads,
        @Nullable Security security,
        List<String> humans,
        List<String> trust,
        boolean llms) {
    /**
     * What crawlers are asked.
     *
     * @param disallow paths that no crawler may fetch, from the root of the site, percent-encoded
     * @param refuse crawlers that may fetch nothing, by the names that they call themselves
     * @param staging whether no crawler may fetch anything, as this is not the published site
     */
    public record Robots(List<String> disallow, List<String> refuse, boolean staging) {
        public Robots {
            disallow = List.copyOf(disallow);
            refuse = List.copyOf(refuse);
        }
    }

    /**
     * Whom to tell of a weakness.
     *
     * @param contacts addresses of mail, web or telephone as URIs, the best first
     * @param policy the address of the rules for those who look for weaknesses
     */
    public record Security(List<String> contacts, @Nullable String policy) {
        public Security {
            contacts = List.copyOf(contacts);
        }
    }

    public Notices {
        ads = List.copyOf(ads);
        humans = List.copyOf(humans);
        trust = List.copyOf(trust);
    }
}
