package dev.broadsheet.model;

/**
 * A language that texts are written in.
 *
 * @param tag well-formed BCP 47: {@code en}, {@code ar}, {@code ckb-Arab}
 * @param rightToLeft whether its script runs from right to left
 */
public record Language(String tag, boolean rightToLeft) {
    /** {@code ltr} or {@code rtl}, as HTML's {@code dir} has it. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }
}
