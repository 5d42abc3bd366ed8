package dev.broadsheet.language;

/** A message of the theme that cannot be understood; it says which. */
public final class MalformedWordsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String key;

    MalformedWordsException(String key, String message, Throwable cause) {
        super(message, cause);
        this.key = key;
    }

    /** The message's key: {@code date.month}. */
    public String key() {
        return key;
    }
}
