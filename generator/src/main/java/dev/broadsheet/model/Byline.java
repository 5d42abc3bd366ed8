package dev.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote a story, as this story says it.
 *
 * @param role what they are for this story; null when they are what authors.yml says
 */
public record Byline(Author author, @Nullable String role) {}
