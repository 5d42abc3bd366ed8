package dev.broadsheet.parse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Front matter that somebody got wrong, what is said of it, and how it looks when that is mended. In the file, a control
 * character is written as its picture (␈), so that editors keep it.
 */
record Mishap(String title, String path, String before, List<String> says, String after) {
    static List<Mishap> readAll() throws IOException {
        String text;
        try (InputStream file = Mishap.class.getResourceAsStream("mishaps.txt")) {
            text = new String(file.readAllBytes(), UTF_8);
        }
        List<Mishap> mishaps = new ArrayList<>();
        for (String block : text.split("(?m)^## ")) {
            if (mishaps.isEmpty() && block.startsWith("#")) {
                continue;
            }
            String[] parts = block.split("(?m)^(before|says|after):\n", -1);
            if (parts.length == 4) {
                String[] head = parts[0].strip().split(" \\| ", 2);
                String says = lines(parts[2]);
                mishaps.add(new Mishap(
                        head[0], head[1], lines(parts[1]), says.lines().toList(), lines(parts[3])));
            }
        }
        return mishaps;
    }

    private static String lines(String part) {
        return part.stripTrailing().isEmpty()
                ? ""
                : (part.stripTrailing() + "\n").replaceAll("(?m)^    ", "").replace('␈', '\b');
    }
}
