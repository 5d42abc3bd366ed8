/** A static newspaper from Markdown: the engine, which knows nothing of Maven. */
@NullMarked
package dev.broadsheet;

import org.jspecify.annotations.NullMarked;
