/** Thin goals: parameters to settings, problems to a failure. The only room that knows Maven. */
@NullMarked
package dev.broadsheet.maven;

import org.jspecify.annotations.NullMarked;
