/** Markdown to HTML under the newsroom's policy. The only room that knows flexmark and the sanitiser. */
@NullMarked
package dev.broadsheet.markdown;

import org.jspecify.annotations.NullMarked;
