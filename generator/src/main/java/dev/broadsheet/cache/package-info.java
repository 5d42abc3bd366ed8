/** What the next build may skip; always safe to delete. */
@NullMarked
package dev.broadsheet.cache;

import org.jspecify.annotations.NullMarked;
