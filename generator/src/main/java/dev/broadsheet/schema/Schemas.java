package dev.broadsheet.schema;

import dev.broadsheet.json.Json;
import dev.broadsheet.settings.FrontMatterKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * JSON Schemas of every kind of file that editors write, made of the tables that the readers use. They are of draft 7, the
 * newest that both VS Code's YAML extension and IntelliJ IDEA read whole.
 */
public final class Schemas {
    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

    private Schemas() {}

    /**
     * One kind of file.
     *
     * @param name of the schema's own file: {@code site.schema.json}
     * @param files which files it describes, as patterns of paths in a newsroom; none for the lines above texts, which no
     *     editor takes for YAML by their name
     * @param text the schema, in lines
     */
    public record Schema(String name, List<String> files, String text) {
        public Schema {
            files = List.copyOf(files);
        }
    }

    /** All of them; first those of the lines above articles and above standing pages. */
    public static List<Schema> all() {
        return List.of(
                schema("article", "The lines above an article", List.of(), ArticleForm.form()),
                schema(
                        "page",
                        "The lines above a standing page",
                        List.of(),
                        ArticleForm.form(FrontMatterKey.ofStandingPage())),
                schema("site", "The newspaper's settings", List.of("site.yml"), SiteForm.form()),
                schema("sections", "The menu", List.of("content/sections.yml"), NewsroomForms.sections()),
                schema("authors", "Who writes", List.of("content/authors.yml"), NewsroomForms.authors()),
                schema("front", "The front page", List.of("content/front.yml"), NewsroomForms.front()),
                schema("redirects", "Old addresses", List.of("content/redirects.yml"), NewsroomForms.redirects()),
                schema(
                        "comment",
                        "A reader's comment",
                        List.of("content/**/comments/**/*.yml"),
                        NewsroomForms.comment()),
                schema("rating", "Readers' answers", List.of("content/**/ratings/*.yml"), NewsroomForms.rating()));
    }

    private static Schema schema(String name, String title, List<String> files, Map<String, Object> form) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("title", title);
        schema.putAll(form);
        return new Schema(name + ".schema.json", files, lines(schema, "") + "\n");
    }

    /** JSON that people can read, too: one member a line. */
    static String lines(@Nullable Object value, String indent) {
        String inner = indent + "  ";
        if (value instanceof Map<?, ?> members && !members.isEmpty()) {
            return members.entrySet().stream()
                    .map(member -> inner + Json.of(member.getKey()) + ": " + lines(member.getValue(), inner))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
        }
        if (value instanceof List<?> elements && elements.stream().anyMatch(Map.class::isInstance)) {
            return elements.stream()
                    .map(element -> inner + lines(element, inner))
                    .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
        }
        return Json.of(value);
    }
}
