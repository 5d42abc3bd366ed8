package dev.broadsheet.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** What an editor fenced: {@code :::name argument}, the blocks below it, and a line of as many colons. */
final class Fence extends Block {
    private final BasedSequence name;
    private final BasedSequence argument;
    private boolean closed;
    private @Nullable Fence rival;

    /**
     * @param chars the opening line, from its first colon
     */
    Fence(BasedSequence chars, BasedSequence name, BasedSequence argument) {
        super(chars);
        this.name = name;
        this.argument = argument;
    }

    String name() {
        return name.toString();
    }

    /** What follows the name; empty when nothing does. */
    BasedSequence argument() {
        return argument;
    }

    /** The colons that open it. */
    String colons() {
        return ":".repeat(length(getChars()));
    }

    static int length(CharSequence line) {
        int colons = 0;
        while (colons < line.length() && line.charAt(colons) == ':') {
            colons++;
        }
        return colons;
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    /** The first fence that begins within this one although it is not shorter: one of the two is not meant so. */
    @Nullable
    Fence rival() {
        return rival;
    }

    void meet(Fence within) {
        if (rival == null) {
            rival = within;
        }
    }

    /** Whether nothing but fences encloses it. */
    boolean standsFree() {
        return getParent() == null || getParent().getParent() == null || enclosing() != null;
    }

    /** The fence that it stands in directly. */
    @Nullable
    Fence enclosing() {
        return getParent() instanceof Fence fence ? fence : null;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {name, argument};
    }
}
