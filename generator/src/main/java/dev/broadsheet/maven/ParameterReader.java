package dev.broadsheet.maven;

import dev.broadsheet.problem.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Understands what a goal was told. A value that cannot be used becomes one line of complaint, and a default stands in
 * for it, so that one call tells about all of them.
 */
final class ParameterReader {
    private static final int MOST_THREADS = 256;

    private final List<String> complaints = new ArrayList<>();

    /** One line for each value that cannot be used. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    boolean flag(String name, String value) {
        return switch (value.trim()) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                complain(name, value, "is neither true nor false", "write -Dbroadsheet." + name + " for true");
                yield false;
            }
        };
    }

    /** The build's one look at the clock, unless a time was given. */
    Instant instant(String name, @Nullable String value) {
        Instant clock = Instant.now();
        if (value == null) {
            return clock;
        }
        try {
            return OffsetDateTime.parse(value.trim()).toInstant();
        } catch (DateTimeParseException e) {
            complain(
                    name,
                    value,
                    "is not an instant",
                    "write one like 2026-08-22T06:00:00Z or 2026-08-22T07:00:00+01:00");
            return clock;
        }
    }

    int threads(String name, @Nullable String value) {
        int processors = Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);
        if (value == null) {
            return processors;
        }
        int threads = number(name, value, 1, MOST_THREADS, "threads");
        return threads == 0 ? processors : threads;
    }

    /** A whole number of something; 0 when it is none or out of range. */
    int number(String name, String value, int least, int most, String ofWhat) {
        try {
            int number = Integer.parseInt(value.trim());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number out of range.
        }
        complain(name, value, "is not a number of " + ofWhat, "write one from " + least + " to " + most);
        return 0;
    }

    Severity severity(String name, String value) {
        return switch (value.trim().toLowerCase(Locale.ROOT)) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            default -> {
                complain(name, value, "is not a severity", "write error or warning");
                yield Severity.ERROR;
            }
        };
    }

    /** Whether the first of two words was given. */
    boolean choice(String name, String value, String yes, String no) {
        String word = value.trim();
        if (!word.equals(yes) && !word.equals(no)) {
            complain(name, value, "is not one of its values", "write " + yes + " or " + no);
        }
        return word.equals(yes);
    }

    /** A folder that somebody asked for, and that must therefore exist. */
    @Nullable
    Path folder(String name, Path folder) {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        complain(name, folder.toString(), "is not a folder", "name one that exists, or leave the parameter out");
        return null;
    }

    /** A folder that must not lie in another one, because that one is published. */
    @Nullable
    Path folderOutside(String name, @Nullable Path folder, String otherName, Path other) {
        if (folder == null || !folder.startsWith(other)) {
            return folder;
        }
        complain(name, folder.toString(), "lies in the folder of broadsheet." + otherName, "choose one outside it");
        return null;
    }

    private void complain(String name, String value, String wrong, String remedy) {
        complaints.add("broadsheet." + name + ": '" + value + "' " + wrong + "; " + remedy);
    }
}
