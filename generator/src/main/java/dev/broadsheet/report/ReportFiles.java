package dev.broadsheet.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The outcome as files that machines read. */
public final class ReportFiles {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private ReportFiles() {}

    /**
     * Writes {@code broadsheet-report.json}, {@code broadsheet.sarif} and {@code broadsheet-junit.xml}.
     *
     * @param version the generator's
     * @param folder is made if it is not there
     */
    public static void write(Outcome outcome, String version, Path folder) throws IOException {
        write(JsonReport.of(outcome, version), folder, "broadsheet-report.json");
        write(SarifReport.of(outcome, version), folder, "broadsheet.sarif");
    }

    /** Writes one file into a folder, which is made if it is not there. */
    static void write(JsonNode json, Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), WRITER.writeValueAsString(json) + "\n", StandardCharsets.UTF_8);
    }
}
