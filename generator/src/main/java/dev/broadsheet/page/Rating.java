package dev.broadsheet.page;

import org.jspecify.annotations.Nullable;

/**
 * Whether readers like an article.
 *
 * @param counted in words: {@code 12 readers said yes, 1 said no}
 * @param action where the answer is posted to; missing when nobody is asked
 * @param slug the article as the receiver names it: {@code local/bridge-reopens}
 * @param thanks the absolute address that a reader comes back to who has answered
 * @param failed likewise, when the answer could not be taken
 */
public record Rating(
        int yes, int no, String counted, @Nullable String action, String slug, String thanks, String failed) {
    /** The anchor of the words that thank a reader for the answer. */
    public static final String THANKS = "rating-thanks";

    /** The anchor of the words for a reader whose answer could not be taken. */
    public static final String FAILED = "rating-failed";
}
