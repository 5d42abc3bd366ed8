package dev.broadsheet.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.page.Html;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.Site;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.theme.Theme;
import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The theme's README describes what templates see, field by field. */
class ThemeReadmeTest {
    private static final Path README = Path.of("../templates/README.md");
    private static final Pattern TABLE =
            Pattern.compile("\\| `(\\w+)` \\| holds \\|[^\\n]*\\n\\|[-|]+\\n((?:\\|.*\\n)+)");
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| (.+?) \\|");
    private static final Pattern LINK = Pattern.compile("\\[(\\w+)]\\(#(\\w+)\\)");

    @Test
    void itsTablesAreTheRecords() throws IOException {
        Map<String, List<String>> tables = new TreeMap<>();
        TABLE.matcher(Files.readString(README, UTF_8))
                .results()
                .forEach(table -> tables.put(
                        table.group(1),
                        ROW.matcher(table.group(2))
                                .results()
                                .map(row -> row.group(1) + ": "
                                        + LINK.matcher(row.group(2)).replaceAll(link -> link.group(1)))
                                .toList()));

        Map<String, List<String>> records = new TreeMap<>();
        Stream.concat(Stream.of(Site.class), Arrays.stream(Page.class.getPermittedSubclasses()))
                .forEach(type -> describe(type, records));

        assertThat(tables).isEqualTo(records);
    }

    @Test
    void itsLinksLeadToItsHeadings() throws IOException {
        String readme = Files.readString(README, UTF_8);
        List<String> headings = Pattern.compile("(?m)^### (\\w+)$")
                .matcher(readme)
                .results()
                .map(heading -> heading.group(1).toLowerCase(java.util.Locale.ROOT))
                .toList();

        assertThat(LINK.matcher(readme).results().map((MatchResult link) -> link.group(2)))
                .isNotEmpty()
                .allMatch(target -> headings.contains(target) || target.equals("pagehead"));
    }

    @Test
    void itNamesEveryTemplateOfAPage() throws IOException {
        String readme = Files.readString(README, UTF_8);

        assertThat(Theme.of(null, new Problems()).templates().stream().filter(name -> !name.contains("/")))
                .hasSize(Page.class.getPermittedSubclasses().length)
                .allSatisfy(name -> assertThat(readme).contains("### " + name));
    }

    /** A record's fields as the README has them, and those of the records within it. */
    private static void describe(Class<?> type, Map<String, List<String>> records) {
        if (records.containsKey(type.getSimpleName())) {
            return;
        }
        List<String> fields = new ArrayList<>();
        records.put(type.getSimpleName(), fields);
        for (RecordComponent field : type.getRecordComponents()) {
            AnnotatedType kind = field.getAnnotatedType();
            fields.add(field.getName() + ": " + kind(kind.getType(), records)
                    + (kind.isAnnotationPresent(Nullable.class) ? ", or missing" : ""));
            assertThat(kind instanceof AnnotatedParameterizedType many
                            && many.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Nullable.class))
                    .isFalse();
        }
    }

    private static String kind(Type type, Map<String, List<String>> records) {
        if (type instanceof ParameterizedType many) {
            Type last = many.getActualTypeArguments()[many.getActualTypeArguments().length - 1];
            return many.getRawType() == List.class
                    ? "list of " + kind(last, records)
                    : last == Object.class ? "map" : "map of " + kind(last, records);
        }
        if (type == String.class) {
            return "text";
        }
        if (type == int.class) {
            return "number";
        }
        if (type == boolean.class) {
            return "yes or no";
        }
        if (type == Html.class) {
            return "markup";
        }
        Class<?> one = (Class<?>) type;
        if (one.isSealed()) {
            List<String> kinds = Arrays.stream(one.getPermittedSubclasses())
                    .map(permitted -> kind(permitted, records))
                    .toList();
            int last = kinds.size() - 1;
            return String.join(", ", kinds.subList(0, last)) + " or " + kinds.get(last);
        }
        describe(one, records);
        return one.getSimpleName();
    }
}
