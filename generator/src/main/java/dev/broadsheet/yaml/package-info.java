/** Strict YAML with the place of every key and value. The only room that knows Jackson. */
@NullMarked
package dev.broadsheet.yaml;

import org.jspecify.annotations.NullMarked;
