package dev.broadsheet.model;

import java.util.Locale;

/** What becomes of HTML that an editor writes into a text. */
public enum HtmlPolicy {
    /** It is passed on as it stands: the newsroom answers for it. */
    TRUSTED,
    /** What is harmless stays, the rest goes: scripts, handlers, forms, styles, foreign schemes. */
    SAFE,
    /** It is shown as text. */
    NONE;

    /** As site.yml writes it: {@code safe}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
