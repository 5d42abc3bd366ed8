package dev.broadsheet.parse;

import dev.broadsheet.model.Comment;
import dev.broadsheet.problem.Place;

/**
 * A comment as it came, with the places of what only its neighbours can prove wrong.
 *
 * @param id where its id stands, or the file that gives it one
 * @param parent where it says what it answers; the same as the id when it answers nobody
 */
public record Letter(Comment comment, Place id, Place parent) {}
