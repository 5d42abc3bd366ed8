package dev.broadsheet.yaml;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys and their values in the order written, each key once. */
public record YamlMap(Map<String, YamlPair> byKey, int line, int column) implements YamlValue {
    public YamlMap {
        byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    }

    /** What stands under a key, even if its value is absent. */
    public @Nullable YamlPair get(String key) {
        return byKey.get(key);
    }

    /** All of it in the order written. */
    public Collection<YamlPair> pairs() {
        return byKey.values();
    }

    @Override
    public Map<String, Object> plain() {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (YamlPair pair : pairs()) {
            if (!pair.value().isAbsent()) {
                plain.put(pair.name(), pair.value().plain());
            }
        }
        return Collections.unmodifiableMap(plain);
    }
}
