package dev.broadsheet.settings;

import java.util.Locale;

/** Every key below an address in redirects.yml: the one table that reading and documents share. */
public enum RedirectKey {
    TO("Where its page is now: an address of this site, beginning with a slash, or a whole address of another."),
    STATUS(
            "301 (for good, the default), 302 or 307 (for now), 308; of a page that was removed, 410 (gone) or 451 (by law)."),
    REMOVED("Instead of \"to\": the page was taken down; {reason, status}, or the reason alone."),
    REASON("Below \"removed\": what readers are told of it; required.");

    private final String sentence;

    RedirectKey(String sentence) {
        this.sentence = sentence;
    }

    /** As redirects.yml spells it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it means, in one sentence. */
    public String sentence() {
        return sentence;
    }
}
