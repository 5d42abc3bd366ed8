/** Front matter to articles, and their join into an edition. No files, no clock. */
@NullMarked
package dev.broadsheet.parse;

import org.jspecify.annotations.NullMarked;
