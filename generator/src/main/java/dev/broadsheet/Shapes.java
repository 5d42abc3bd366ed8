package dev.broadsheet;

import dev.broadsheet.page.Page;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of the pages that were seen: what is there, what is empty and what is missing, whatever it says. A template that
 * prints one page of a shape prints them all, so a check need not print the others. Used by many hands at once.
 */
final class Shapes {
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /** Whether a page is the first of its shape. */
    boolean isNew(Page page) {
        StringBuilder shape = new StringBuilder(512).append(page.head().language());
        add(shape, page);
        return seen.add(shape.toString());
    }

    private static void add(StringBuilder shape, @Nullable Object value) {
        if (value == null) {
            shape.append('-');
        } else if (value instanceof Record) {
            shape.append(value.getClass().getSimpleName()).append('(');
            for (RecordComponent component : COMPONENTS.get(value.getClass())) {
                add(shape, of(component, value));
            }
            shape.append(')');
        } else if (value instanceof Collection<?> all) {
            Set<String> shapes = new TreeSet<>();
            for (Object one : all) {
                StringBuilder inner = new StringBuilder();
                add(inner, one);
                shapes.add(inner.toString());
            }
            shape.append(all.size() > 1 ? '+' : '=').append(shapes);
        } else if (value instanceof Map<?, ?> map) {
            shape.append(map.keySet());
            add(shape, map.values());
        } else if (value instanceof CharSequence text) {
            shape.append(text.isEmpty() ? '_' : 's');
        } else if (value instanceof Number number) {
            shape.append(Math.min(2, number.longValue()));
        } else {
            shape.append(value instanceof Enum<?> || value instanceof Boolean ? value : "o");
        }
    }

    private static @Nullable Object of(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("what a page holds is public: " + component, e);
        }
    }
}
