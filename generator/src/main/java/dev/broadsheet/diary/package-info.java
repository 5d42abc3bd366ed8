/** When the site changes by itself, although nobody edits it; no files. */
@NullMarked
package dev.broadsheet.diary;

import org.jspecify.annotations.NullMarked;
