package dev.broadsheet.settings;

import dev.broadsheet.problem.Place;

/**
 * A section that a setting names: whether there is one shows once the newsroom was read.
 *
 * @param key the setting's
 * @param id as written
 */
public record SectionWord(String key, String id, Place place) {}
