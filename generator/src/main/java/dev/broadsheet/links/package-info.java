/** Whether every link within the finished site leads somewhere. */
@NullMarked
package dev.broadsheet.links;

import org.jspecify.annotations.NullMarked;
