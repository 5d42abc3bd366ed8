/** One rule, one class. No files, no clock. */
@NullMarked
package dev.broadsheet.check;

import org.jspecify.annotations.NullMarked;
