package dev.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote a story, as this story says it.
 *
 * @param role what they are for this story, or what authors.yml says they are
 */
public record Byline(Author author, @Nullable String role) {}
