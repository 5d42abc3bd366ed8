/** What an editor starts from: a new article, a new newsroom. No file that is there already is ever touched. */
@NullMarked
package dev.broadsheet.desk;

import org.jspecify.annotations.NullMarked;
