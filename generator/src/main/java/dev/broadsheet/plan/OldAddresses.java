package dev.broadsheet.plan;

import dev.broadsheet.model.Redirects;
import dev.broadsheet.model.Redirects.Move;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Similar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where old addresses lead, one after the other: whether a reader who follows one arrives, and at once. */
final class OldAddresses {
    /**
     * @param rule the one that is broken; null when the line is good
     */
    record Verdict(@Nullable Rule rule, String message, String remedy) {
        static final Verdict GOOD = new Verdict(null, "", "");
    }

    private final Map<String, Move> moves = new HashMap<>();
    private final Set<String> removed = new HashSet<>();
    private final Map<String, String> aliases;
    private final Claims claims;
    private final Supplier<List<String>> standing;

    OldAddresses(Redirects ledger, Map<String, String> aliases, Claims claims, Supplier<List<String>> standing) {
        this.claims = claims;
        this.standing = standing;
        this.aliases = new HashMap<>();
        aliases.forEach((from, to) -> this.aliases.put(key(from), to));
        ledger.moves().forEach(move -> moves.putIfAbsent(key(move.from()), move));
        ledger.removals().forEach(removal -> removed.add(key(removal.from())));
    }

    Verdict judge(Move move) {
        if (move.leadsElsewhere()) {
            return Verdict.GOOD;
        }
        String said = "\"" + move.from() + "\" leads to " + move.to();
        Set<String> seen = new HashSet<>(Set.of(key(move.from())));
        String to = move.to();
        boolean straight = true;
        while (true) {
            String key = key(to);
            if (!seen.add(key)) {
                return new Verdict(
                        Rule.BAD_REDIRECT,
                        said + (straight ? ", which is the same address" : ", and from there round in a circle"),
                        "lead it to a page that exists");
            }
            String onward = onward(to);
            if (onward == null) {
                break;
            }
            if (!onward.startsWith("/")) {
                return straightTo(said, onward);
            }
            to = onward;
            straight = false;
        }
        if (removed.contains(key(to))) {
            return new Verdict(
                    Rule.BAD_REDIRECT,
                    said + (straight ? ", which was removed" : ", and from there to " + to + ", which was removed"),
                    "write \"removed\" for this address as well");
        }
        if (claims.owner(SitePlan.path(to)) == null) {
            return new Verdict(
                    Rule.DEAD_LINK,
                    said + ", where nothing is",
                    Similar.remedy(to, standing.get(), "lead it to the address of a page that readers see"));
        }
        return straight ? Verdict.GOOD : straightTo(said, to);
    }

    /** Where the page at an address leads; null when it leads nowhere else. */
    private @Nullable String onward(String address) {
        String alias = aliases.get(key(address));
        // A page wins over a line that claims its address, which is reported by itself.
        if (alias != null || claims.owner(SitePlan.path(address)) != null) {
            return alias;
        }
        Move move = moves.get(key(address));
        return move == null ? null : move.to();
    }

    private static Verdict straightTo(String said, String to) {
        return new Verdict(Rule.BAD_REDIRECT, said + ", which leads on", "lead straight to " + to);
    }

    private static String key(String address) {
        return Claims.key(SitePlan.path(address));
    }
}
