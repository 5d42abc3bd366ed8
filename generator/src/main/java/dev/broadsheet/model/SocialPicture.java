package dev.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * The picture that stands for the newspaper where a page is shared that has none.
 *
 * @param image as site.yml names it
 * @param alt what it shows, for those who do not see it
 */
public record SocialPicture(@Nullable String image, @Nullable String alt) {
    /** There is none. */
    public static final SocialPicture NONE = new SocialPicture(null, null);
}
