/** The default theme and a newsroom's overrides: templates, messages and assets as they lie on disk. */
@NullMarked
package dev.broadsheet.theme;

import org.jspecify.annotations.NullMarked;
