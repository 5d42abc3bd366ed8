/** What machines are told of a page: schema.org's vocabulary, Open Graph, translations. Never more than readers see. */
@NullMarked
package dev.broadsheet.metadata;

import org.jspecify.annotations.NullMarked;
