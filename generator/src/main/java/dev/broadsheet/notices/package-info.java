/** What a newspaper says to machines at addresses that everyone knows. */
@NullMarked
package dev.broadsheet.notices;

import org.jspecify.annotations.NullMarked;
