package dev.broadsheet.settings;

import java.util.Arrays;
import java.util.List;

/** Every key of front.yml: the one table that reading, documents and the JSON Schema share. */
public enum FrontKey {
    LEAD("lead", "The story that leads: a path below content/, or {story, until}; else the newest."),
    SECONDARY(
            "secondary",
            "The stories beside it, likewise, in their order; an empty line, and each of the five places that is left, takes"
                    + " the newest story that stands nowhere else."),
    SECTIONS(
            "sections",
            "The sections that have a block, in this order, the others have none; else all in the order of the menu."),
    STORY("story", "Within a slot: the path of an article below content/, such as local/bridge.md."),
    UNTIL(
            "until",
            "Within a slot: the instant from which the newest story takes its place; without a zone, in the"
                    + " publication's; a day alone is its first moment.");

    private final String key;
    private final String sentence;

    FrontKey(String key, String sentence) {
        this.key = key;
        this.sentence = sentence;
    }

    /** As front.yml writes it. */
    public String key() {
        return key;
    }

    /** What it means. */
    public String sentence() {
        return sentence;
    }

    /** The keys of the file itself. */
    public static List<String> ofFile() {
        return keys(LEAD, SECONDARY, SECTIONS);
    }

    /** The keys of one slot. */
    public static List<String> ofSlot() {
        return keys(STORY, UNTIL);
    }

    private static List<String> keys(FrontKey... keys) {
        return Arrays.stream(keys).map(FrontKey::key).toList();
    }
}
