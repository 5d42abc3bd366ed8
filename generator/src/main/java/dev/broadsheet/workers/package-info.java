/** Hands for the work: large stacks, a deadline each, results in order. */
@NullMarked
package dev.broadsheet.workers;

import org.jspecify.annotations.NullMarked;
