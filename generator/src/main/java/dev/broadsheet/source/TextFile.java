package dev.broadsheet.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Text in UTF-8 as it comes from a disk: judged strictly, with a position for whatever is wrong. */
public final class TextFile {
    /** Larger texts are no articles, and Markdown parsers take quadratic time for some of them. */
    private static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final int MAX_LINE_BYTES = 1024 * 1024;

    private TextFile() {}

    /**
     * Reads a whole text file. A byte order mark is dropped, CRLF and CR become LF.
     *
     * @param file absolute
     * @param name the file as problems name it
     * @return null when it cannot be read, is not UTF-8, holds a NUL, or is over 5 MiB; that has then been reported
     */
    public static @Nullable String read(Path file, String name, Problems problems) {
        return bytes(file, name, problems).map(text -> new String(text, UTF_8)).orElse(null);
    }

    /** Likewise, as the bytes of the normalised text. */
    static Optional<byte[]> bytes(Path file, String name, Problems problems) {
        try {
            Optional<byte[]> bytes = load(file);
            if (bytes.isEmpty()) {
                problems.report(
                        Rule.FILE_TOO_LARGE, Place.of(name), "this has more than 5 MiB", "split it into several files");
            }
            return bytes.filter(read -> isSound(read, name, problems)).map(TextFile::normalised);
        } catch (NoSuchFileException e) {
            problems.report(Rule.UNREADABLE_FILE, Place.of(name), "this file is missing", "put it there");
        } catch (IOException e) {
            problems.report(
                    Rule.UNREADABLE_FILE,
                    Place.of(name),
                    "this cannot be read",
                    "check that it is a file and that its permissions allow it");
        }
        return Optional.empty();
    }

    /** The bytes without byte order mark, every line ending in LF; the same array when nothing is to change. */
    static byte[] normalised(byte[] bytes) {
        int start = startsWithMark(bytes) ? 3 : 0;
        int first = start;
        while (first < bytes.length && bytes[first] != '\r') {
            first++;
        }
        if (first == bytes.length) {
            return start == 0 ? bytes : Arrays.copyOfRange(bytes, start, bytes.length);
        }
        byte[] text = new byte[bytes.length - start];
        int length = 0;
        for (int i = start; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '\r') {
                text[length++] = '\n';
                if (i + 1 < bytes.length && bytes[i + 1] == '\n') {
                    i++;
                }
            } else {
                text[length++] = b;
            }
        }
        return Arrays.copyOf(text, length);
    }

    /** Hexadecimal SHA-256. */
    static String digest(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The file's bytes; empty when there are too many. */
    private static Optional<byte[]> load(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long size = channel.size();
            if (size > MAX_BYTES) {
                return Optional.empty();
            }
            ByteBuffer buffer = ByteBuffer.allocate((int) size);
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // A read may bring less than was asked for.
            }
            return Optional.of(Arrays.copyOf(buffer.array(), buffer.position()));
        }
    }

    private static boolean isSound(byte[] bytes, String name, Problems problems) {
        if (isUtf16(bytes)) {
            problems.report(Rule.UNREADABLE_FILE, Place.of(name), "this file is in UTF-16", "save the file in UTF-8");
            return false;
        }
        boolean ascii = true;
        int lineStart = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b < 0) {
                ascii = false;
            } else if (b == '\n' || b == '\r') {
                lineStart = i + 1;
            } else if (b == 0) {
                problems.report(
                        Rule.UNREADABLE_FILE, place(name, bytes, i), "there is a NUL character here", "delete it");
                return false;
            }
            if (i - lineStart >= MAX_LINE_BYTES) {
                problems.report(
                        Rule.FILE_TOO_LARGE,
                        place(name, bytes, lineStart),
                        "this line has more than 1 MiB",
                        "break it into several lines");
                return false;
            }
        }
        int wrong = ascii ? -1 : firstWrongByte(bytes);
        if (wrong >= 0) {
            problems.report(
                    Rule.UNREADABLE_FILE,
                    place(name, bytes, wrong),
                    "this byte is not UTF-8: 0x"
                            + HexFormat.of().withUpperCase().toHexDigits(bytes[wrong]),
                    "save the file in UTF-8");
        }
        return wrong < 0;
    }

    /** The index of the first byte that breaks UTF-8, or -1. */
    private static int firstWrongByte(byte[] bytes) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(Math.min(bytes.length, 8192));
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                return -1;
            }
            if (result.isError()) {
                return in.position();
            }
            out.clear();
        }
    }

    /** Line and column of a byte; columns count characters, not bytes. */
    private static Place place(String name, byte[] bytes, int index) {
        int line = 1;
        int column = 1;
        for (int i = startsWithMark(bytes) ? 3 : 0; i < index; i++) {
            boolean continues = (bytes[i] & 0xC0) == 0x80;
            if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
                line++;
                column = 1;
            } else if (!continues) {
                column++;
            }
        }
        return new Place(name, line, column);
    }

    /** By its byte order mark, as some editors write it when asked for Unicode. */
    private static boolean isUtf16(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
    }
}
