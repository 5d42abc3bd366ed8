package dev.broadsheet.model;

/** Whether readers may comment on an article. */
public enum Comments {
    /** Comments are shown and taken. */
    OPEN,
    /** Comments are shown, none are taken. */
    CLOSED,
    /** Nothing about comments is shown. */
    OFF
}
