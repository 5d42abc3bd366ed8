package dev.broadsheet.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that schema.org has a type for. Its properties stand in the order in which they were given; one without a
 * value is left out.
 */
final class Thing {
    private final Map<String, Object> members = new LinkedHashMap<>();

    private Thing() {}

    static Thing of(String... types) {
        Thing thing = new Thing();
        thing.members.put("@type", types.length == 1 ? types[0] : List.of(types));
        return thing;
    }

    /** What is described elsewhere under that name. */
    static Thing named(String id) {
        return new Thing().with("@id", id);
    }

    Thing with(String property, @Nullable String text) {
        return put(property, text == null || text.isEmpty() ? null : text);
    }

    Thing with(String property, int number) {
        return put(property, number);
    }

    Thing with(String property, boolean truth) {
        return put(property, truth);
    }

    Thing with(String property, @Nullable Thing thing) {
        return put(property, thing == null ? null : thing.members);
    }

    /**
     * @param values texts or things
     */
    Thing with(String property, List<?> values) {
        List<?> plain = values.stream()
                .map(value -> value instanceof Thing thing ? thing.members : value)
                .toList();
        return put(property, plain.isEmpty() ? null : plain);
    }

    /** As JSON has it. */
    Map<String, Object> members() {
        return members;
    }

    private Thing put(String property, @Nullable Object value) {
        if (value != null) {
            members.put(property, value);
        }
        return this;
    }
}
