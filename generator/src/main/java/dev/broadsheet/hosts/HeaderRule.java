package dev.broadsheet.hosts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the host sends with some files.
 *
 * @param path from the root of the host, percent-encoded; a star stands for anything
 * @param headers by name, in the order in which they are written; no value holds a line break
 */
public record HeaderRule(String path, Map<String, String> headers) {
    public HeaderRule {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }
}
