package dev.broadsheet.settings;

import java.util.Map;

/**
 * How front matter is read.
 *
 * @param aliases by a newsroom's own key, the key that it stands for, such as {@code standfirst}, or {@link #IGNORE}
 * @param unknownKeys what a key means that nobody knows
 */
public record FrontMatterSettings(Map<String, String> aliases, UnknownKeys unknownKeys) {
    /** What a key is mapped to that has no meaning here. */
    public static final String IGNORE = "ignore";

    /** What becomes of an unknown key. */
    public enum UnknownKeys {
        ERROR,
        WARN,
        IGNORE
    }

    public FrontMatterSettings {
        aliases = Map.copyOf(aliases);
    }
}
