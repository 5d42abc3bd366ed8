package dev.broadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Debian's exiftool, which knows more of what pictures say of themselves than any library of ours. */
final class ExifTool {
    private ExifTool() {}

    /** Skips the test and says so where exiftool is missing, unless {@code -Dbrowser.required} is set. */
    static void require() {
        boolean there = Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1))
                .anyMatch(folder -> Path.of(folder).resolve("exiftool").toFile().canExecute());
        if (!there && System.getProperty("browser.required") != null) {
            throw new AssertionError("there is no exiftool on the path, which -Dbrowser.required asks for");
        }
        if (!there) {
            LoggerFactory.getLogger(ExifTool.class).warn("no exiftool on the path: what pictures say is not tested");
        }
        Assumptions.assumeTrue(there, "there is no exiftool on the path");
    }

    /** Everything that it finds in files, with the group before each name: {@code GPS:GPSLatitude}. */
    static JsonNode read(List<Path> files) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("exiftool", "-q", "-json", "-G1", "-a", "-u", "-ee", "-charset", "iptc=UTF8"));
        files.forEach(file -> command.add(file.toString()));
        return JsonMapper.shared().readTree(run(command));
    }

    /** Writes tags into a file, as {@code -GPSLatitude=53.5}. */
    static void write(Path file, String... tags) throws IOException {
        List<String> command = new ArrayList<>(List.of("exiftool", "-q", "-overwrite_original"));
        command.addAll(Arrays.asList(tags));
        command.add(file.toString());
        run(command);
    }

    private static String run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("exiftool: " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return said;
    }
}
