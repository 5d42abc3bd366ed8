/** A page to bytes. The only room that knows FreeMarker. */
@NullMarked
package dev.broadsheet.render;

import org.jspecify.annotations.NullMarked;
