package dev.broadsheet.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every address at which each text was ever published into an output folder, beside it. Without it nothing is lost but the
 * memory of old addresses.
 *
 * @param addresses by the text's path below the content folder
 */
public record Chronicle(Map<String, Set<String>> addresses) {
    private static final String HEADER = "addresses 1";

    public Chronicle {
        Map<String, Set<String>> copy = new HashMap<>();
        addresses.forEach((path, known) -> copy.put(path, Set.copyOf(known)));
        addresses = Map.copyOf(copy);
    }

    /** What is known of an output folder; nothing when it was never published to, or the record is damaged. */
    public static Chronicle of(Path output) throws IOException {
        Path file = StateFolder.of(Files.exists(output) ? output.toRealPath() : output)
                .addresses();
        return Files.exists(file) ? parse(Files.readString(file, UTF_8)) : new Chronicle(Map.of());
    }

    private static Chronicle parse(String text) {
        Map<String, Set<String>> addresses = new HashMap<>();
        String[] lines = text.split("\n", -1);
        for (int i = 1; lines[0].equals(HEADER) && i < lines.length; i++) {
            // No address holds a space.
            int space = lines[i].indexOf(' ');
            if (space > 0) {
                addresses
                        .computeIfAbsent(lines[i].substring(space + 1), path -> new TreeSet<>())
                        .add(lines[i].substring(0, space));
            }
        }
        return new Chronicle(addresses);
    }

    /** The same and the addresses of one more build. */
    public Chronicle and(Map<String, String> now) {
        Map<String, Set<String>> all = new HashMap<>();
        addresses.forEach((path, known) -> all.put(path, new TreeSet<>(known)));
        now.forEach((path, address) ->
                all.computeIfAbsent(path, first -> new TreeSet<>()).add(address));
        return new Chronicle(all);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        new TreeMap<>(addresses).forEach((path, known) -> new TreeSet<>(known)
                .forEach(
                        address -> text.append(address).append(' ').append(path).append('\n')));
        return text.toString().getBytes(UTF_8);
    }
}
