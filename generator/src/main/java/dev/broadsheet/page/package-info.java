/** What templates see: the value that a page is a function of. */
@NullMarked
package dev.broadsheet.page;

import org.jspecify.annotations.NullMarked;
