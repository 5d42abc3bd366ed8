package dev.broadsheet.schema;

import dev.broadsheet.settings.FrontMatterKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What lets editors' programs know which schema describes which file. */
public final class EditorSettings {
    /** Where a newsroom keeps the schemas. */
    public static final String FOLDER = ".broadsheet/schemas/";

    private EditorSettings() {}

    /** Files of a newsroom by their path: the schemas themselves, and the settings of VS Code and of IntelliJ IDEA. */
    public static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        Schemas.all().forEach(schema -> files.put(FOLDER + schema.name(), schema.text()));
        files.put(".vscode/settings.json", visualStudioCode());
        files.put(".vscode/broadsheet.code-snippets", snippets());
        files.put(".idea/jsonSchemas.xml", idea());
        return files;
    }

    private static String visualStudioCode() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        Schemas.all().stream()
                .filter(schema -> !schema.files().isEmpty())
                .forEach(schema -> schemas.put("./" + FOLDER + schema.name(), schema.files()));
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("yaml.schemas", schemas);
        settings.put("[markdown]", Map.of("editor.quickSuggestions", Map.of("other", true)));
        return Schemas.lines(settings, "") + "\n";
    }

    /** One for each line that may stand above an article, as VS Code takes that for no YAML. */
    private static String snippets() {
        Map<String, Object> snippets = new LinkedHashMap<>();
        for (FrontMatterKey key : FrontMatterKey.values()) {
            Map<String, Object> snippet = new LinkedHashMap<>();
            snippet.put("scope", "markdown");
            snippet.put("prefix", key.key());
            snippet.put("description", key.sentence());
            snippet.put("body", key.key() + ": " + stop(key));
            snippets.put(key.key(), snippet);
        }
        return Schemas.lines(snippets, "") + "\n";
    }

    private static String stop(FrontMatterKey key) {
        return switch (key.kind()) {
            case FLAG -> "${1|true,false|}";
            case CHOICE -> "${1|" + String.join(",", ArticleForm.words(key)) + "|}";
            case INSTANT -> "${1:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}T${2:$CURRENT_HOUR:$CURRENT_MINUTE}";
            default -> "$0";
        };
    }

    private static String idea() {
        List<String> lines = new ArrayList<>(List.of(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                "<project version=\"4\">",
                "  <component name=\"JsonSchemaMappingsProjectConfiguration\">",
                "    <state>",
                "      <map>"));
        for (Schemas.Schema schema : Schemas.all()) {
            schema.files().forEach(files -> lines.add(mapping(schema.name(), files)));
        }
        lines.addAll(List.of("      </map>", "    </state>", "  </component>", "</project>"));
        return String.join("\n", lines) + "\n";
    }

    private static String mapping(String schema, String files) {
        return String.format(
                Locale.ROOT,
                """
                        <entry key="%1$s">
                          <value>
                            <SchemaInfo>
                              <option name="name" value="%1$s" />
                              <option name="relativePathToSchema" value="%2$s%1$s" />
                              <option name="schemaVersion" value="JSON Schema version 7" />
                              <option name="patterns">
                                <list>
                                  <Item>
                                    <option name="pattern" value="true" />
                                    <option name="path" value="%3$s" />
                                    <option name="mappingKind" value="Pattern" />
                                  </Item>
                                </list>
                              </option>
                            </SchemaInfo>
                          </value>
                        </entry>""",
                schema,
                FOLDER,
                files);
    }
}
