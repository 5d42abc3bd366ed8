/** The size and kind of pictures. The only room that knows image formats. */
@NullMarked
package dev.broadsheet.images;

import org.jspecify.annotations.NullMarked;
