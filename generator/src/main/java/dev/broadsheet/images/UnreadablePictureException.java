package dev.broadsheet.images;

/** A file is no picture that browsers can show. */
public final class UnreadablePictureException extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    /**
     * @param reason to follow the words "the picture"
     */
    UnreadablePictureException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What is wrong, to follow the words "the picture". */
    public String reason() {
        return reason;
    }
}
