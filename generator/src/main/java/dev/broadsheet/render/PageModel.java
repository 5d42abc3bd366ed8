package dev.broadsheet.render;

import dev.broadsheet.page.Html;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.Site;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates the components of page records, lists, maps, text, numbers, truth values and safe markup. It has no
 * adapter for anything else, so no method and no class can be reached from a template.
 */
final class PageModel implements ObjectWrapper {
    private static final PageModel WRAPPER = new PageModel();
    private static final String PAGES = Page.class.getPackageName();
    /** Of the records that pages are made of; empty for every other. */
    private static final ClassValue<Optional<Map<String, UnaryOperator<Object>>>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Optional<Map<String, UnaryOperator<Object>>> computeValue(Class<?> type) {
            if (!type.getPackageName().equals(PAGES)) {
                return Optional.empty();
            }
            Map<String, UnaryOperator<Object>> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), accessor(component));
            }
            return Optional.of(accessors);
        }
    };

    /** As a function that runs like written code: a page reads hundreds of components, and reflection takes three times as long. */
    @SuppressWarnings("unchecked")
    private static UnaryOperator<Object> accessor(RecordComponent component) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle accessor = lookup.unreflect(component.getAccessor());
            return (UnaryOperator<Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(UnaryOperator.class),
                            MethodType.methodType(Object.class, Object.class),
                            accessor,
                            accessor.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /** Everything that a template sees: {@code page} and {@code site}. */
    static TemplateHashModel of(Page page, Site site) {
        return new Fields(Map.of("page", page, "site", site));
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (value instanceof Record) {
            Optional<Map<String, UnaryOperator<Object>>> accessors = ACCESSORS.get(value.getClass());
            if (accessors.isPresent()) {
                return new Components(value, accessors.get());
            }
        }
        if (value instanceof List<?> list) {
            return new Elements(list);
        }
        if (value instanceof Map<?, ?> map) {
            return new Fields(map);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        throw new TemplateModelException(
                "Templates cannot show a " + value.getClass().getName());
    }

    private record Components(Object part, Map<String, UnaryOperator<Object>> accessors) implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            UnaryOperator<Object> accessor = accessors.get(name);
            return accessor == null ? null : WRAPPER.wrap(accessor.apply(part));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    private record Elements(List<?> list) implements TemplateSequenceModel {
        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index >= 0 && index < list.size() ? WRAPPER.wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private record Fields(Map<?, ?> map) implements TemplateHashModelEx {
        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            return WRAPPER.wrap(map.get(key));
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }

        /** In the order of their letters: the order of a map may change from run to run. */
        @Override
        public TemplateCollectionModel keys() {
            return new SimpleCollection(sortedKeys(), WRAPPER);
        }

        @Override
        public TemplateCollectionModel values() {
            return new SimpleCollection(sortedKeys().stream().map(map::get).toList(), WRAPPER);
        }

        private List<String> sortedKeys() {
            return map.keySet().stream().map(String::valueOf).sorted().toList();
        }
    }
}
