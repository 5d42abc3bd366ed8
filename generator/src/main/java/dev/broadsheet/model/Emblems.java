package dev.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * The pictures that stand for the newspaper itself, once they are found.
 *
 * @param social for pages that have no picture of their own
 */
public record Emblems(@Nullable Picture logo, @Nullable Picture social) {}
