package dev.broadsheet.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The record of every file of the site that was last published. */
final class Ledger {
    private static final String HEADER = "published 1";
    private static final String END = "end";

    private final Map<String, Print> prints;

    Ledger(Map<String, Print> prints) {
        this.prints = prints;
    }

    /** Reads a ledger; one that is missing or damaged knows of no file, so that all are written anew. */
    static Ledger read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new Ledger(Map.of());
        }
        String[] lines = new String(Files.readAllBytes(file), UTF_8).split("\n", -1);
        if (lines.length < 3 || !lines[0].equals(HEADER) || !lines[lines.length - 2].equals(END)) {
            return new Ledger(Map.of());
        }
        Map<String, Print> prints = new HashMap<>(lines.length * 2);
        try {
            for (int i = 1; i < lines.length - 2; i++) {
                String[] words = lines[i].split(" ", 4);
                prints.put(words[3], new Print(words[0], Long.parseLong(words[1]), Long.parseLong(words[2])));
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return new Ledger(Map.of());
        }
        return new Ledger(prints);
    }

    /** What is known of a file; null when it was not published. */
    @Nullable
    Print of(String path) {
        return prints.get(path);
    }

    /** The same with other times of some files. */
    Ledger with(Map<String, Print> retimed) {
        Map<String, Print> all = new HashMap<>(prints);
        all.putAll(retimed);
        return new Ledger(all);
    }

    /** Hexadecimal SHA-256 of which files there are and what is in them, whatever their times. */
    String digest() {
        MessageDigest sha256 = Print.sha256();
        new TreeMap<>(prints)
                .forEach((path, print) -> sha256.update((path + "\n" + print.digest() + "\n").getBytes(UTF_8)));
        return HexFormat.of().formatHex(sha256.digest());
    }

    int size() {
        return prints.size();
    }

    boolean knowsExactly(Set<String> paths) {
        return prints.keySet().equals(paths);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        new TreeMap<>(prints).forEach((path, print) -> text.append(print.digest())
                .append(' ')
                .append(print.size())
                .append(' ')
                .append(print.modified())
                .append(' ')
                .append(path)
                .append('\n'));
        return text.append(END).append('\n').toString().getBytes(UTF_8);
    }
}
