package dev.broadsheet.page;

/**
 * A heading within a text.
 *
 * @param level 2 to 6
 * @param id its anchor, without the number sign
 * @param text without markup
 */
public record Heading(int level, String id, String text) {}
