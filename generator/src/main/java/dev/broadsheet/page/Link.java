package dev.broadsheet.page;

/**
 * A name that leads somewhere.
 *
 * @param href ready for an attribute: below the base path, or absolute
 */
public record Link(String href, String name) {}
