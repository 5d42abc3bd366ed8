package dev.broadsheet.page;

/**
 * An instant in the publication's zone and the page's language.
 *
 * @param iso with offset, for {@code datetime}: {@code 2026-08-22T06:00:00+01:00}
 * @param date the day in words: {@code 22 August 2026}
 * @param time the time of day in words: {@code 06:00}; empty at midnight, which is how a date without a time is read
 */
public record Moment(String iso, String date, String time) {}
