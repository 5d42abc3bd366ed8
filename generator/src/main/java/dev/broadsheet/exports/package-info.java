/** Stories as other newsrooms take them over, in the formats of the trade: values, and how they are written. */
@NullMarked
package dev.broadsheet.exports;

import org.jspecify.annotations.NullMarked;
