package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A correction at the place in the text that it concerns. */
public record CorrectionBox(@Nullable Moment date, List<Part> parts) implements Inset {
    public CorrectionBox {
        parts = List.copyOf(parts);
    }

    @Override
    public String kind() {
        return "correction";
    }

    @Override
    public List<Part> unfolded() {
        return parts;
    }
}
