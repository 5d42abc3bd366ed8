/** The sorted walk of content, safe paths, content hashes, the cut at ---. */
@NullMarked
package dev.broadsheet.source;

import org.jspecify.annotations.NullMarked;
