package dev.broadsheet.cache;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** What records consist of. */
final class Shapes {
    private static final ClassValue<Field[]> FIELDS = new ClassValue<>() {
        @Override
        protected Field[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> field(type, component))
                    .toArray(Field[]::new);
        }
    };

    private Shapes() {}

    /** The fields of a record in the order of its components. */
    static Field[] of(Class<?> type) {
        return FIELDS.get(type);
    }

    static Object value(Field field, Object record) {
        try {
            return field.get(record);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(Class<?> type, RecordComponent component) {
        try {
            Field field = type.getDeclaredField(component.getName());
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
