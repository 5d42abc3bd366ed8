package dev.broadsheet;

import dev.broadsheet.model.Picture;
import java.util.Set;

/**
 * What stories name that readers do not see now.
 *
 * @param pictures in their texts, as leads or in captions
 * @param addresses where their texts lead within the site: an audio file, a table
 */
record Withheld(Set<Picture> pictures, Set<String> addresses) {}
