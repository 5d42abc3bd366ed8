/** Values as JSON that no page, whatever it holds, can be broken out of. */
@NullMarked
package dev.broadsheet.json;

import org.jspecify.annotations.NullMarked;
