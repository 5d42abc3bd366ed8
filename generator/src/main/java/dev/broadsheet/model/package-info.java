/** News nouns as immutable values: what an editor writes, once it is understood. */
@NullMarked
package dev.broadsheet.model;

import org.jspecify.annotations.NullMarked;
