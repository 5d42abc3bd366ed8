/** What happened, for people and for machines. */
@NullMarked
package dev.broadsheet.report;

import org.jspecify.annotations.NullMarked;
