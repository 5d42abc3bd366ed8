package dev.broadsheet.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A real Maven, started as a process of its own in a newsroom's folder. It takes the plugin from a repository that only
 * the tests know, and everything else from the one that the outer build filled, so that it needs no network.
 */
final class Maven {
    static final String PLUGIN = "dev.broadsheet:broadsheet-maven-plugin";
    static final String VERSION = property("plugin.version");

    private static final long PATIENCE_IN_SECONDS = 180;

    private final Path folder;

    Maven(Path folder) {
        this.folder = folder;
    }

    /**
     * What a run came to.
     *
     * @param log everything it said, without colours
     */
    record Run(int exit, String log) {
        /** The lines of the log that are errors, without their label. */
        List<String> errors() {
            return log.lines()
                    .filter(line -> line.startsWith("[ERROR] "))
                    .map(line -> line.substring("[ERROR] ".length()))
                    .toList();
        }
    }

    /** Runs one goal with its full coordinates. */
    Run goal(String goal, String... arguments) throws IOException, InterruptedException {
        return run(PLUGIN + ":" + VERSION + ":" + goal, arguments);
    }

    /** Runs a phase or a goal. */
    Run run(String task, String... arguments) throws IOException, InterruptedException {
        String[] repositories = property("maven.repositories").split(",");
        Path log = Files.createTempFile("maven", ".log");
        Path settings = Files.createTempFile("settings", ".xml");
        Files.writeString(settings, settings(repositories[1]));
        // Its own .mvn keeps Maven from looking for one in the folders above.
        Files.createDirectories(folder.resolve(".mvn"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(property("maven.home"), "bin", "mvn").toString(),
                "--batch-mode",
                "--no-transfer-progress",
                "--settings",
                settings.toString(),
                "-Dmaven.repo.local=" + repositories[0],
                "-Dstyle.color=never",
                task));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", property("java.home"));
        environment.keySet().removeAll(List.of("MAVEN_OPTS", "MAVEN_ARGS", "MAVEN_DEBUG_OPTS"));
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("Maven did not end: " + command);
        }
        Run run = new Run(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
        Files.delete(log);
        Files.delete(settings);
        return run;
    }

    private static String settings(String repository) {
        return """
                <settings>
                  <mirrors>
                    <mirror>
                      <id>outer-build</id>
                      <mirrorOf>*</mirrorOf>
                      <url>%s</url>
                    </mirror>
                  </mirrors>
                </settings>
                """
                .formatted(Path.of(repository).toUri());
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set: run these tests with `mvn verify`");
        }
        return value;
    }
}
