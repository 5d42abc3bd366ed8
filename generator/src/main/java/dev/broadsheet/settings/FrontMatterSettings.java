package dev.broadsheet.settings;

import java.util.Map;

/**
 * How front matter is read.
 *
 * @param aliases a newsroom's own keys, by the key that each stands for here: {@code excerpt → standfirst}
 * @param unknownKeys what a key means that nobody knows
 */
public record FrontMatterSettings(Map<String, String> aliases, UnknownKeys unknownKeys) {
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
