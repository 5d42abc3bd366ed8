package dev.broadsheet.model;

/**
 * A mark by which a writer lets something stand that a sub-editor would change: {@code <!-- stet: double-word -->} in a
 * text, {@code # stet: missing-credit} in front matter.
 *
 * @param line where the mark stands, from 1
 * @param covers the line that it speaks for: its own, or the next with words when it has a line to itself
 * @param whole whether it also speaks for the article as a whole, as the first line of the front matter does
 * @param rule the id of the rule, as written
 */
public record Stet(int line, int covers, boolean whole, String rule) {}
