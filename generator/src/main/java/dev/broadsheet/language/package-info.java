/** Words, dates, slugs and word counts in every script. The only room that knows ICU. */
@NullMarked
package dev.broadsheet.language;

import org.jspecify.annotations.NullMarked;
