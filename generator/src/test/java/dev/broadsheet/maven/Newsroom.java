package dev.broadsheet.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small newsroom in a folder of its own. */
final class Newsroom {
    private final Path folder;

    Newsroom(Path folder) throws IOException {
        this.folder = folder;
        file(
                "site.yml",
                """
                name: The Test Courier
                url: https://courier.example.org/
                language: en
                timeZone: Europe/London
                """);
    }

    Path folder() {
        return folder;
    }

    Newsroom file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** An article without mistakes. */
    Newsroom article(String name, String headline) throws IOException {
        return file(
                "content/local/" + name,
                """
                ---
                headline: %s
                section: local
                published: 2026-08-22T06:00:00+01:00
                ---

                Traffic returned to the bridge on Saturday.
                """
                        .formatted(headline));
    }

    /** A POM that runs the plugin's goal in its default phase. */
    Newsroom pom(String goal) throws IOException {
        return file(
                "pom.xml",
                """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.example</groupId>
                  <artifactId>courier</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>dev.broadsheet</groupId>
                        <artifactId>broadsheet-maven-plugin</artifactId>
                        <version>%s</version>
                        <executions>
                          <execution>
                            <goals>
                              <goal>%s</goal>
                            </goals>
                          </execution>
                        </executions>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """
                        .formatted(Maven.VERSION, goal));
    }

    Maven maven() {
        return new Maven(folder);
    }

    /** The time of change and the text of every file below a folder, by its name there. */
    Map<String, String> files(String below) throws IOException {
        Path root = folder.resolve(below);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                files.put(name, Files.getLastModifiedTime(file) + "\n" + text(file));
            }
        }
        return files;
    }

    /** Fonts and pictures are no text: each of their bytes stands for a letter. */
    private static String text(Path file) throws IOException {
        boolean binary = file.toString().matches(".*\\.(woff2|png|jpg|ico)");
        return Files.readString(file, binary ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }
}
