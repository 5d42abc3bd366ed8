/** site.yml and the goal's parameters as one immutable value; the clock is in it. */
@NullMarked
package dev.broadsheet.settings;

import org.jspecify.annotations.NullMarked;
