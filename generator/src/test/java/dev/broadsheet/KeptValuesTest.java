package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.cache.LastBuild;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.StandingPage;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is kept for the next build must be of kinds that can be written, whatever an editor fills in. */
class KeptValuesTest {
    private static final Set<Type> WRITTEN = Set.of(
            String.class,
            int.class,
            long.class,
            double.class,
            boolean.class,
            Integer.class,
            Long.class,
            Double.class,
            Boolean.class,
            Instant.class,
            // Either what an article's `extra` holds, which is text, lists and maps, or one of the records below.
            Object.class,
            Record.class);

    private final Set<String> strangers = new TreeSet<>();
    private final Set<Type> seen = new HashSet<>();

    @Test
    void everythingThatIsKeptIsOfAKindThatCanBeWritten() {
        List.of(
                        Article.class,
                        StandingPage.class,
                        FilingCabinet.Filed.class,
                        StandingType.class,
                        Impressions.Impression.class,
                        LastBuild.class)
                .forEach(kind -> look(kind, "it"));

        assertThat(strangers).isEmpty();
        assertThat(seen).hasSizeGreaterThan(30);
    }

    private void look(Type type, String where) {
        if (WRITTEN.contains(type) || !seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType of && of.getRawType() instanceof Class<?> raw && isCollection(raw)) {
            Arrays.stream(of.getActualTypeArguments()).forEach(argument -> look(argument, where));
        } else if (type instanceof Class<?> kind && kind.isRecord()) {
            for (RecordComponent component : kind.getRecordComponents()) {
                look(component.getGenericType(), kind.getSimpleName() + "." + component.getName());
            }
        } else if (type instanceof Class<?> kind && kind.isSealed()) {
            Arrays.stream(kind.getPermittedSubclasses()).forEach(one -> look(one, where));
        } else if (!(type instanceof Class<?> kind && kind.isEnum())) {
            strangers.add(where + " is a " + type.getTypeName());
        }
    }

    private static boolean isCollection(Class<?> raw) {
        return Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw);
    }
}
