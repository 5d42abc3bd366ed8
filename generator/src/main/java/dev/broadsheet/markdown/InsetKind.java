package dev.broadsheet.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The blocks that editors fence with {@code :::}, by name. */
enum InsetKind {
    FACTBOX(Argument.REQUIRED, "a title", "The bridge in numbers", true),
    PULLQUOTE(Argument.REQUIRED, "the name of the one who said it", "Amina Diallo", false),
    KEYPOINTS(Argument.NONE, "", "", false),
    TIMELINE(Argument.NONE, "", "", true),
    QA(Argument.NONE, "", "", true),
    GALLERY(Argument.NONE, "", "", false),
    EMBED(Argument.REQUIRED, "an address", "https://video.example/watch", false),
    CORRECTION(Argument.POSSIBLE, "a date", "2026-11-20", false);

    private final Argument argument;
    private final String wanted;
    private final String example;
    private final boolean encloses;

    InsetKind(Argument argument, String wanted, String example, boolean encloses) {
        this.argument = argument;
        this.wanted = wanted;
        this.example = example;
        this.encloses = encloses;
    }

    static Optional<InsetKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(name)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(InsetKind::id).toList();
    }

    /** As editors write it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Argument argument() {
        return argument;
    }

    /** What the argument is, in words. */
    String wanted() {
        return wanted;
    }

    String example() {
        return example;
    }

    /** Whether blocks of other kinds may stand in it. */
    boolean encloses() {
        return encloses;
    }

    /** Whether something follows the name. */
    enum Argument {
        REQUIRED,
        POSSIBLE,
        NONE
    }
}
