/** What the site's host is told in files: redirects, headers, limits. */
@NullMarked
package dev.broadsheet.hosts;

import org.jspecify.annotations.NullMarked;
