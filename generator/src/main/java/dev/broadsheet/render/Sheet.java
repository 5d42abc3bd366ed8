package dev.broadsheet.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/**
 * What a template has printed, in UTF-8 and with lines ending in LF. Each piece becomes bytes as it comes: text held until
 * the end would be copied four times, and twice as wide as soon as one of its letters is not Latin. It ends where no page
 * goes on, so that a template without an end stops. For one thread.
 */
final class Sheet extends Writer {
    /** In bytes; the longest page of a newspaper has a hundredth of it. */
    static final int LONGEST = 16 << 20;

    private static final int USUAL_BYTES = 32 * 1024;
    /** The most bytes that one {@code char} comes to. */
    private static final int WIDEST = 3;

    private static final char NOTHING = 0;

    private byte[] bytes = new byte[USUAL_BYTES];
    private int end;
    /** The last {@code char}, if what follows decides about it: CR, or the first half of a pair. */
    private char open = NOTHING;

    /** There is no more room, or nobody waits for the page any more. */
    static final class Full extends IOException {
        private static final long serialVersionUID = 1L;

        Full() {
            super("the sheet is full");
        }
    }

    /** Everything that was printed; half a pair, which is no character, as a question mark. */
    byte[] bytes() {
        put(NOTHING);
        return Arrays.copyOf(bytes, end - 1);
    }

    @Override
    public void write(String text, int start, int length) throws Full {
        makeRoom(length);
        byte[] into = bytes;
        int at = end;
        for (int i = start; i < start + length; i++) {
            char letter = text.charAt(i);
            if (letter < 0x80 && letter != '\r' && open == NOTHING) {
                into[at++] = (byte) letter;
            } else {
                end = at;
                put(letter);
                at = end;
            }
        }
        end = at;
    }

    @Override
    public void write(char[] text, int start, int length) throws Full {
        makeRoom(length);
        byte[] into = bytes;
        int at = end;
        for (int i = start; i < start + length; i++) {
            char letter = text[i];
            if (letter < 0x80 && letter != '\r' && open == NOTHING) {
                into[at++] = (byte) letter;
            } else {
                end = at;
                put(letter);
                at = end;
            }
        }
        end = at;
    }

    @Override
    public void flush() {
        // There is nowhere to flush to.
    }

    @Override
    public void close() {
        // It stays open until its bytes are taken.
    }

    /** For so many more, for the half of a pair before them, and for the end. */
    private void makeRoom(int chars) throws Full {
        if (end > LONGEST - chars || Thread.currentThread().isInterrupted()) {
            throw new Full();
        }
        int needed = end + (chars + 2) * WIDEST;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
        }
    }

    private void put(char letter) {
        char before = open;
        open = NOTHING;
        if (Character.isSurrogatePair(before, letter)) {
            int point = Character.toCodePoint(before, letter);
            add(0xF0 | (point >> 18), next(point >> 12), next(point >> 6), next(point));
            return;
        }
        if (Character.isHighSurrogate(before)) {
            bytes[end++] = '?';
        }
        if (letter == '\r') {
            bytes[end++] = '\n';
            open = letter;
        } else if (letter < 0x80) {
            if (letter != '\n' || before != '\r') {
                bytes[end++] = (byte) letter;
            }
        } else if (Character.isHighSurrogate(letter)) {
            open = letter;
        } else if (Character.isLowSurrogate(letter)) {
            bytes[end++] = '?';
        } else if (letter < 0x800) {
            add(0xC0 | (letter >> 6), next(letter));
        } else {
            add(0xE0 | (letter >> 12), next(letter >> 6), next(letter));
        }
    }

    /** A byte after the first of a character, which carries six bits. */
    private static int next(int bits) {
        return 0x80 | (bits & 0x3F);
    }

    private void add(int... more) {
        for (int one : more) {
            bytes[end++] = (byte) one;
        }
    }
}
