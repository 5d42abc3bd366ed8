package dev.broadsheet.yaml;

import java.util.List;

/** Values one after another. */
public record YamlList(List<YamlValue> values, int line, int column) implements YamlValue {
    public YamlList {
        values = List.copyOf(values);
    }

    @Override
    public List<Object> plain() {
        return values.stream()
                .filter(value -> !value.isAbsent())
                .map(YamlValue::plain)
                .toList();
    }
}
