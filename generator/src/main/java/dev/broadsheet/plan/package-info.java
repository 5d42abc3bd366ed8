/** What the site consists of: every page with its address and its value. No files, no clock. */
@NullMarked
package dev.broadsheet.plan;

import org.jspecify.annotations.NullMarked;
