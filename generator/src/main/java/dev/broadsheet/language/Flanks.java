package dev.broadsheet.language;

/**
 * How a run of delimiters stands among its neighbours (CommonMark 0.31.2, 6.2); quotation marks are told apart likewise.
 *
 * @param left whether it may open: left-flanking
 * @param right whether it may close: right-flanking
 */
public record Flanks(
        boolean left,
        boolean right,
        boolean punctuationBefore,
        boolean punctuationAfter,
        boolean spaceBefore,
        boolean spaceAfter) {
    private static final int PUNCTUATION = 1 << Character.CONNECTOR_PUNCTUATION
            | 1 << Character.DASH_PUNCTUATION
            | 1 << Character.START_PUNCTUATION
            | 1 << Character.END_PUNCTUATION
            | 1 << Character.INITIAL_QUOTE_PUNCTUATION
            | 1 << Character.FINAL_QUOTE_PUNCTUATION
            | 1 << Character.OTHER_PUNCTUATION
            | 1 << Character.MATH_SYMBOL
            | 1 << Character.CURRENCY_SYMBOL
            | 1 << Character.MODIFIER_SYMBOL
            | 1 << Character.OTHER_SYMBOL;

    /** What stands between two characters; the beginning and the end of a line count as white space. */
    public static Flanks between(int before, int after) {
        boolean spaceBefore = isSpace(before);
        boolean spaceAfter = isSpace(after);
        boolean punctuationBefore = isPunctuation(before);
        boolean punctuationAfter = isPunctuation(after);
        boolean left = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore);
        boolean right = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter);
        return new Flanks(left, right, punctuationBefore, punctuationAfter, spaceBefore, spaceAfter);
    }

    private static boolean isSpace(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0xA0 && Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    private static boolean isPunctuation(int c) {
        return (PUNCTUATION >> Character.getType(c) & 1) != 0;
    }
}
