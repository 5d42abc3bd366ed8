package dev.broadsheet.settings;

import dev.broadsheet.problem.Similar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pattern of an article's address. */
final class Permalink {
    static final List<String> TOKENS = List.of("section", "yyyy", "MM", "dd", "slug", "language");

    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]*)}");

    private Permalink() {}

    /** What to do about a pattern; empty when it is good. */
    static Optional<String> remedy(String pattern) {
        if (!pattern.startsWith("/") || !pattern.endsWith("/") || pattern.length() < 2) {
            return Optional.of("begin and end it with a slash");
        }
        Matcher tokens = TOKEN.matcher(pattern);
        while (tokens.find()) {
            if (!TOKENS.contains(tokens.group(1))) {
                return Optional.of(Similar.to(tokens.group(1), TOKENS)
                        .map(near -> "did you mean {" + near + "}?")
                        .orElse("write only {" + String.join("}, {", TOKENS) + "} in braces"));
            }
        }
        if (!pattern.contains("{slug}")) {
            return Optional.of("let it contain {slug}, so that every article has an address of its own");
        }
        String fixed = tokens.replaceAll("x");
        if (!fixed.matches("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+/")) {
            return Optional.of("beside the braces, use only letters, digits, hyphens and single slashes");
        }
        return Optional.empty();
    }
}
