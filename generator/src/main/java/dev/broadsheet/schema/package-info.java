/** What may stand in a newsroom's YAML files, as JSON Schema, so that editors' programs complete and check them; no files. */
@NullMarked
package dev.broadsheet.schema;

import org.jspecify.annotations.NullMarked;
