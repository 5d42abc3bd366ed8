package dev.broadsheet.diary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instant from which a build writes another site than just before.
 *
 * @param reasons at least one, in a steady order
 */
public record Turn(Instant at, List<Reason> reasons) {
    public Turn {
        reasons = List.copyOf(reasons);
    }

    /** Why a site changes by itself. */
    public enum Kind {
        APPEARS("appears"),
        EXPIRES("expires"),
        SLOT_LAPSES("has its slot on the front page no more"),
        COMMENT_APPEARS("shows a reader's comment"),
        COMMENTS_CLOSE("takes no more comments"),
        LEAVES_NEWS("leaves the news sitemap"),
        LEAVES_PARTNER("leaves a partner's feed"),
        GROWS_OLD("says how old it is"),
        SECURITY_TXT("gets another date of expiry");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What happens to the file, in words. */
        public String words() {
            return words;
        }
    }

    /**
     * One thing that happens.
     *
     * @param file the file that it happens to, as problems name it, or as the site does
     * @param partner the id of the partner concerned, if one is
     */
    public record Reason(Kind kind, String file, @Nullable String partner) {
        @Override
        public String toString() {
            return file + " " + kind.words() + (partner == null ? "" : " (" + partner + ")");
        }
    }
}
