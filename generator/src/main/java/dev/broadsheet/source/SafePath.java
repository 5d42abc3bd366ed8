package dev.broadsheet.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Relative references between files of one folder, worked out on their text alone. */
public final class SafePath {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");

    private SafePath() {}

    /**
     * The file that a reference in a text means, if it stays within the folder.
     *
     * @param from the file that holds the reference, below the folder: {@code local/bridge.md}
     * @param reference relative, percent-encoded as in a link, without query and fragment: {@code ../economy/budget.md}
     * @return a path below the folder; empty for anything absolute, malformed or outside
     */
    public static Optional<String> resolve(String from, String reference) {
        return decode(reference).flatMap(decoded -> join(from, decoded));
    }

    /** Likewise for a reference that is not percent-encoded, as front matter writes it. */
    public static Optional<String> join(String from, String reference) {
        if (reference.isEmpty()
                || reference.startsWith("/")
                || DRIVE.matcher(reference).lookingAt()) {
            return Optional.empty();
        }
        if (reference.chars().anyMatch(c -> c == '\\' || Character.isISOControl(c))) {
            return Optional.empty();
        }
        Deque<String> names = new ArrayDeque<>();
        for (String name : from.substring(0, from.lastIndexOf('/') + 1).split("/", 0)) {
            if (!name.isEmpty()) {
                names.addLast(name);
            }
        }
        for (String name : reference.split("/", -1)) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("/", names));
    }

    /** Undoes percent-encoding once; empty when it is malformed or does not spell UTF-8. */
    public static Optional<String> decode(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); ) {
            if (text.charAt(i) == '%') {
                int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
                int low = high >= 0 ? Character.digit(text.charAt(i + 2), 16) : -1;
                if (low < 0) {
                    return Optional.empty();
                }
                bytes.write(high << 4 | low);
                i += 3;
            } else {
                int end = text.indexOf('%', i) < 0 ? text.length() : text.indexOf('%', i);
                bytes.writeBytes(text.substring(i, end).getBytes(UTF_8));
                i = end;
            }
        }
        try {
            return Optional.of(UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
