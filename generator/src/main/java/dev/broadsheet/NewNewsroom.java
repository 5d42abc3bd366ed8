package dev.broadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.desk.NewFile;
import dev.broadsheet.desk.StarterFiles;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.schema.EditorSettings;
import dev.broadsheet.settings.Parameters;
import dev.broadsheet.settings.SettingsReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Makes a newsroom that builds at once, beside whatever lies in its folder already. */
public final class NewNewsroom {
    private static final DateTimeFormatter PUBLISHED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final String version;
    private final Parameters parameters;

    /**
     * What the newspaper is to be.
     *
     * @param name for people
     * @param url where it will be published
     * @param timeZone of its dates, such as Europe/London
     */
    public record Wish(String name, String url, String timeZone) {}

    /**
     * What became of it.
     *
     * @param written paths below the folder, in the order in which a newcomer may look at them
     * @param leftAlone those that were there already
     * @param problems with what was wished; nothing was written if there are any
     */
    public record Made(List<String> written, List<String> leftAlone, List<Problem> problems) {
        public Made {
            written = List.copyOf(written);
            leftAlone = List.copyOf(leftAlone);
            problems = List.copyOf(problems);
        }
    }

    /**
     * @param folder is made if it is not there
     * @param version the plugin's
     * @param parameters of a build in that folder
     */
    public NewNewsroom(Path folder, String version, Parameters parameters) {
        this.folder = folder;
        this.version = version;
        this.parameters = parameters;
    }

    /**
     * Writes every file that is not there yet.
     *
     * @throws IOException when the disk fails
     */
    public Made make(Wish wish) throws IOException {
        Instant now = parameters.now().truncatedTo(ChronoUnit.SECONDS);
        Map<String, byte[]> files =
                StarterFiles.of(wish.name(), wish.url(), wish.timeZone(), PUBLISHED.format(now), version);
        EditorSettings.files().forEach((path, text) -> files.put(path, text.getBytes(UTF_8)));
        Problems problems = new Problems();
        String site = new String(Objects.requireNonNull(files.get("site.yml")), UTF_8);
        if (SettingsReader.parse(site, "site.yml", parameters, problems) == null) {
            return new Made(List.of(), List.of(), problems.sorted());
        }
        List<String> written = new ArrayList<>();
        List<String> leftAlone = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            boolean isNew = NewFile.write(folder.resolve(file.getKey()), file.getValue());
            (isNew ? written : leftAlone).add(file.getKey());
        }
        return new Made(written, leftAlone, List.of());
    }
}
