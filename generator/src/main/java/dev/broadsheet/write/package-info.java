/** Stages, swaps in, removes what is stale, stays inside its folder. */
@NullMarked
package dev.broadsheet.write;

import org.jspecify.annotations.NullMarked;
