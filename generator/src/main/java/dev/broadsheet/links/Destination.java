package dev.broadsheet.links;

import org.jspecify.annotations.Nullable;

/**
 * The parts of a link, RFC 3986 section 3, as far as a site needs them.
 *
 * @param path everything before a question mark or number sign, scheme and host included
 * @param query with its question mark, or nothing
 * @param fragment without its number sign; null when there is none or it is empty
 */
record Destination(String path, String query, @Nullable String fragment) {
    static Destination of(String written) {
        int hash = written.indexOf('#');
        String before = hash < 0 ? written : written.substring(0, hash);
        String after = hash < 0 ? "" : written.substring(hash + 1);
        int question = before.indexOf('?');
        return new Destination(
                question < 0 ? before : before.substring(0, question),
                question < 0 ? "" : before.substring(question),
                after.isEmpty() ? null : after);
    }

    /** The fragment with its number sign, or nothing. */
    String hash() {
        return fragment == null ? "" : "#" + fragment;
    }

    /** Whether it names a scheme or another host. */
    boolean isElsewhere() {
        if (path.startsWith("//")) {
            return true;
        }
        int colon = path.indexOf(':');
        int slash = path.indexOf('/');
        return colon > 0
                && (slash < 0 || colon < slash)
                && path.substring(0, colon).chars().allMatch(Destination::isSchemeCharacter);
    }

    private static boolean isSchemeCharacter(int character) {
        return character < 128 && (Character.isLetterOrDigit(character) || "+-.".indexOf(character) >= 0);
    }
}
