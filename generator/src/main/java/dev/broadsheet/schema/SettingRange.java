package dev.broadsheet.schema;

import dev.broadsheet.settings.SettingKey;

/**
 * Between which numbers a setting lies. A test compares it with what the reader takes, so that a new setting is not
 * forgotten here; until then its schema has no bounds.
 *
 * @param most the greatest, that included
 */
record SettingRange(int least, int most) {
    static SettingRange of(SettingKey key) {
        return switch (key) {
            case PER_PAGE, LATEST, MOST_MEGABYTES -> new SettingRange(1, 1000);
            case RELATED -> new SettingRange(0, 50);
            case COMMENTS_CLOSE, AGE -> new SettingRange(0, 36_500);
            case COMMENTS_LIMIT -> new SettingRange(1, 100_000);
            case CONTENTS_FROM -> new SettingRange(1, 100);
            case FEEDS_COUNT -> new SettingRange(1, 500);
            case HEADLINE_LIMIT -> new SettingRange(0, 1000);
            case MOST_MEGAPIXELS -> new SettingRange(1, 500);
            default -> new SettingRange(Integer.MIN_VALUE, Integer.MAX_VALUE);
        };
    }
}
