package dev.broadsheet.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a new newsroom consists of: a newspaper with one story, ready to build. */
public final class StarterFiles {
    /** By where each goes; packed without their full stops, which build tools leave out. */
    private static final Map<String, String> PACKED = new LinkedHashMap<>();

    static {
        PACKED.put("pom.xml", "pom.xml");
        PACKED.put("site.yml", "site.yml");
        PACKED.put("README.md", "README.md");
        PACKED.put("content/sections.yml", "sections.yml");
        PACKED.put("content/authors.yml", "authors.yml");
        PACKED.put("content/front.yml", "front.yml");
        PACKED.put("content/local/lighthouse.md", "lighthouse.md");
        PACKED.put("content/local/lighthouse.jpg", "lighthouse.jpg");
        PACKED.put("content/pages/about.md", "about.md");
        PACKED.put(".gitignore", "gitignore");
        PACKED.put(".editorconfig", "editorconfig");
        PACKED.put(".mvn/maven.config", "maven.config");
        PACKED.put(".github/workflows/newspaper.yml", "workflow.yml");
        PACKED.put(".vscode/extensions.json", "vscode-extensions.json");
    }

    private StarterFiles() {}

    /**
     * The files by their path in the newsroom's folder.
     *
     * @param name the newspaper's
     * @param url where it will be published
     * @param timeZone of its dates
     * @param published the first story's date
     * @param version of the plugin
     */
    public static Map<String, byte[]> of(String name, String url, String timeZone, String published, String version)
            throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Map.Entry<String, String> file : PACKED.entrySet()) {
            String path = file.getKey();
            byte[] packed = packed(file.getValue());
            UnaryOperator<String> written =
                    path.endsWith(".xml") ? StarterFiles::xml : path.endsWith(".yml") ? YamlText::of : text -> text;
            files.put(
                    path,
                    path.endsWith(".jpg")
                            ? packed
                            : new String(packed, UTF_8)
                                    .replace("@name@", written.apply(name))
                                    .replace("@url@", written.apply(url))
                                    .replace("@timeZone@", timeZone)
                                    .replace("@published@", published)
                                    .replace("@version@", version)
                                    .getBytes(UTF_8));
        }
        return files;
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] packed(String name) throws IOException {
        try (InputStream in = StarterFiles.class.getResourceAsStream("newsroom/" + name)) {
            if (in == null) {
                throw new FileNotFoundException("the plugin lacks the file " + name + " of a new newsroom");
            }
            return in.readAllBytes();
        }
    }
}
