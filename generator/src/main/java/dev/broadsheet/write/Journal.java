package dev.broadsheet.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is still to be done to turn the old site into the new one. Doing it again does no harm.
 *
 * @param whole whether the stage becomes the output folder, because there was none
 * @param arriving staged files
 * @param leaving files and empty folders that no longer belong
 */
record Journal(boolean whole, List<Arrival> arriving, List<String> leaving) {
    private static final String WHOLE = "journal 1 whole";
    private static final String SWAP = "journal 1 swap";
    private static final String END = "end";

    /**
     * One staged file.
     *
     * @param staged its name in the stage
     * @param path its place in the output folder
     */
    record Arrival(String staged, String path) {}

    Journal {
        arriving = List.copyOf(arriving);
        leaving = List.copyOf(leaving);
    }

    /** Reads a journal; empty when there is none, or when it is damaged and so never took effect. */
    static Optional<Journal> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] lines = new String(Files.readAllBytes(file), UTF_8).split("\n", -1);
        if (lines.length < 3 || !lines[lines.length - 2].equals(END)) {
            return Optional.empty();
        }
        List<Arrival> arriving = new ArrayList<>();
        List<String> leaving = new ArrayList<>();
        for (int i = 1; i < lines.length - 2; i++) {
            if (lines[i].startsWith("+")) {
                String[] words = lines[i].substring(1).split(" ", 2);
                arriving.add(new Arrival(words[0], words[1]));
            } else {
                leaving.add(lines[i].substring(1));
            }
        }
        return Optional.of(new Journal(lines[0].equals(WHOLE), arriving, leaving));
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(whole ? WHOLE : SWAP).append('\n');
        arriving.forEach(file -> text.append('+')
                .append(file.staged())
                .append(' ')
                .append(file.path())
                .append('\n'));
        leaving.forEach(path -> text.append('-').append(path).append('\n'));
        return text.append(END).append('\n').toString().getBytes(UTF_8);
    }
}
