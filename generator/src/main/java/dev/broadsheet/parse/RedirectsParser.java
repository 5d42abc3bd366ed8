package dev.broadsheet.parse;

import dev.broadsheet.model.Redirects;
import dev.broadsheet.model.Redirects.Move;
import dev.broadsheet.model.Redirects.Removal;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.settings.RedirectKey;
import dev.broadsheet.yaml.Strict;
import dev.broadsheet.yaml.YamlMap;
import dev.broadsheet.yaml.YamlPair;
import dev.broadsheet.yaml.YamlReader;
import dev.broadsheet.yaml.YamlText;
import dev.broadsheet.yaml.YamlValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the ledger of old addresses: {@code /old/: /new/}, {@code /old/: {to, status}} or {@code /old/: {removed}}. */
public final class RedirectsParser {
    private static final Map<String, Integer> MOVED = Map.of("301", 301, "302", 302, "307", 307, "308", 308);
    private static final Map<String, Integer> GONE = Map.of("410", 410, "451", 451);
    private static final List<String> KEYS = List.of("to", "status", "removed");
    private static final List<String> REMOVED_KEYS = List.of("reason", "status");

    private final URI site;
    private final Strict strict;
    private final List<Move> moves = new ArrayList<>();
    private final List<Removal> removals = new ArrayList<>();

    private RedirectsParser(String file, URI site, Problems problems) {
        this.site = site;
        this.strict = new Strict(file, problems);
    }

    /**
     * The ledger, without what is reported as wrong.
     *
     * @param text of redirects.yml
     * @param site the address of the whole site, ending in a slash
     */
    public static Redirects parse(String text, String file, URI site, Problems problems) {
        YamlMap root = YamlReader.readMap(text, file, 1, problems);
        RedirectsParser parser = new RedirectsParser(file, site, problems);
        if (root != null) {
            root.pairs().forEach(parser::take);
        }
        return new Redirects(file, parser.moves, parser.removals);
    }

    private void take(YamlPair pair) {
        OldAddress from = OldAddress.of(pair.name(), site);
        if (from.path() == null) {
            strict.report(
                    Rule.BAD_REDIRECT, pair.key(), "\"" + pair.name() + "\" is no address of this site", from.remedy());
            return;
        }
        if (pair.value() instanceof YamlText && !pair.value().isAbsent()) {
            move(from.path(), pair.value(), 301, pair.key());
            return;
        }
        YamlMap map = strict.map(pair.name(), pair.value());
        YamlPair to = map == null ? null : map.get(RedirectKey.TO.key());
        YamlPair removed = map == null ? null : map.get(RedirectKey.REMOVED.key());
        if (map != null) {
            strict.unknownKeys(map, KEYS);
        }
        if (map == null || (to == null) == (removed == null)) {
            strict.report(
                    Rule.MISSING_KEY,
                    pair.key(),
                    "the address " + from.path() + (to == null ? " leads nowhere" : " both leads on and was removed"),
                    "write either \"to\" with the new address or \"removed\" with a reason");
        } else if (to != null) {
            move(from.path(), to.value(), status(map, MOVED, 301), pair.key());
        } else if (removed != null) {
            removal(from.path(), removed.value(), pair.key());
        }
    }

    private void move(String from, YamlValue written, int status, YamlText key) {
        String to = strict.text(RedirectKey.TO.key(), written);
        if (to == null) {
            return;
        }
        String own = site.toString();
        String path = to.startsWith(own) ? "/" + to.substring(own.length()) : to;
        if (path.startsWith("/") && !path.startsWith("//")) {
            String bare = path.replaceFirst("[?#].*", "");
            OldAddress target = bare.equals("/") ? new OldAddress("/", "") : OldAddress.of(bare, site);
            String after = ascii(path.substring(bare.length()));
            if (target.path() != null && after != null) {
                moves.add(new Move(from, target.path(), after, status, key.line(), key.column()));
            } else {
                refuse(
                        written,
                        target.path() == null ? target.remedy() : "write what follows ? or # in ASCII, with %XX");
            }
            return;
        }
        String elsewhere = to.matches("(?i)https?://.+") ? ascii(to) : null;
        if (elsewhere == null) {
            refuse(written, "begin it with a slash, or write the whole address with https://");
        } else {
            moves.add(new Move(from, elsewhere, "", status, key.line(), key.column()));
        }
    }

    private void removal(String from, YamlValue written, YamlText key) {
        YamlMap map = written instanceof YamlText ? null : strict.map(RedirectKey.REMOVED.key(), written);
        if (map != null) {
            strict.unknownKeys(map, REMOVED_KEYS);
        }
        String reason = map == null
                ? written instanceof YamlText ? strict.text(RedirectKey.REMOVED.key(), written) : null
                : strict.text(map, RedirectKey.REASON.key());
        if (reason == null) {
            strict.report(
                    Rule.MISSING_KEY,
                    key,
                    "nothing says why " + from + " was removed",
                    "add \"reason\" with a sentence for readers");
            return;
        }
        int status = map == null ? 410 : status(map, GONE, 410);
        removals.add(new Removal(from, status, reason, key.line(), key.column()));
    }

    private int status(YamlMap map, Map<String, Integer> known, int otherwise) {
        YamlPair pair = map.get(RedirectKey.STATUS.key());
        Integer status = pair == null ? null : strict.choice(RedirectKey.STATUS.key(), pair.value(), known);
        return status == null ? otherwise : status;
    }

    private void refuse(YamlValue written, String remedy) {
        strict.refuse(Rule.BAD_REDIRECT, RedirectKey.TO.key(), written, remedy);
    }

    /** An address as headers write it; null when it cannot be one. */
    private static @Nullable String ascii(String address) {
        try {
            // No quote, space, angle bracket, backslash or control character is in what a URI accepts.
            URI uri = new URI(address);
            boolean hosted = uri.getScheme() == null || (uri.getHost() != null && uri.getUserInfo() == null);
            return hosted ? uri.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
