package dev.broadsheet.yaml;

/** A key, with the place where it stands, and its value. */
public record YamlPair(YamlText key, YamlValue value) {
    /** The key as it was written. */
    public String name() {
        return key.text();
    }
}
