/** What can be wrong, where it stands, and what to do about it. */
@NullMarked
package dev.broadsheet.problem;

import org.jspecify.annotations.NullMarked;
