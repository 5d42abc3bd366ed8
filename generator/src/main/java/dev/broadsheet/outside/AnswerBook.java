package dev.broadsheet.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was answered before, each with its day, in a file that may be deleted at any time. For one thread. */
final class AnswerBook {
    private static final int GOOD_FOR_DAYS = 14;
    private static final int DEAD_FOR_DAYS = 1;

    private final Path file;
    private final LocalDate today;
    private final Map<String, Answer> answers = new HashMap<>();

    AnswerBook(Path file, LocalDate today) throws IOException {
        this.file = file;
        this.today = today;
        if (Files.exists(file)) {
            Files.readAllLines(file, UTF_8).forEach(this::read);
        }
    }

    private void read(String line) {
        String[] words = line.split(" ", 3);
        try {
            answers.put(words[2], new Answer(LocalDate.parse(words[0]), Integer.parseInt(words[1])));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            // A damaged line is an address that was never asked for.
        }
    }

    /** The answer for an address, if it is fresh: what is dead may come back sooner. */
    Optional<Answer> of(String address) {
        return Optional.ofNullable(answers.get(address)).filter(answer -> !answer.asked()
                .plusDays(answer.isDead() ? DEAD_FOR_DAYS : GOOD_FOR_DAYS)
                .isBefore(today));
    }

    void note(Map<String, Answer> fresh) throws IOException {
        answers.putAll(fresh);
        StringBuilder text = new StringBuilder();
        new TreeMap<>(answers).forEach((address, answer) -> text.append(answer.asked())
                .append(' ')
                .append(answer.status())
                .append(' ')
                .append(address)
                .append('\n'));
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text, UTF_8);
    }
}
