/** Feeds and sitemaps: what they say as immutable values, and how each format writes it. No files, no clock. */
@NullMarked
package dev.broadsheet.feeds;

import org.jspecify.annotations.NullMarked;
