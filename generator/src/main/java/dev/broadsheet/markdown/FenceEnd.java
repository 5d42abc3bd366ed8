package dev.broadsheet.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line of colons. */
final class FenceEnd extends Block {
    private final boolean stray;

    /**
     * @param stray whether it closes nothing
     */
    FenceEnd(BasedSequence chars, boolean stray) {
        super(chars);
        this.stray = stray;
    }

    boolean isStray() {
        return stray;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
