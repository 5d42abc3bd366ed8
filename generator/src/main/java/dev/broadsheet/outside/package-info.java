/** Whether pages of other sites are there; the only room that asks the web, and only when told to. */
@NullMarked
package dev.broadsheet.outside;

import org.jspecify.annotations.NullMarked;
