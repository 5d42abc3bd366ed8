package dev.broadsheet.language;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Dates in the words of one pattern, each spelt once: an archive asks for the same days over and over. Local times are
 * formatted as if they were UTC, so that the zone rules stay those of the JDK. Thread-safe.
 */
final class DateWording {
    private final SimpleDateFormat format;
    private final ConcurrentHashMap<LocalDateTime, String> known = new ConcurrentHashMap<>();

    /**
     * @throws IllegalArgumentException when the pattern is malformed
     */
    @SuppressWarnings("JavaUtilDate") // ICU asks for it
    DateWording(String pattern, ULocale locale) {
        ULocale gregorian =
                locale.getKeywordValue("calendar") == null ? locale.setKeywordValue("calendar", "gregorian") : locale;
        format = new SimpleDateFormat(pattern, gregorian);
        format.setTimeZone(TimeZone.GMT_ZONE);
        if (format.getCalendar() instanceof GregorianCalendar calendar) {
            calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        }
    }

    String of(LocalDateTime time) {
        String words = known.get(time);
        return words != null ? words : known.computeIfAbsent(time, this::spell);
    }

    private String spell(LocalDateTime time) {
        Long milliseconds = time.toEpochSecond(ZoneOffset.UTC) * 1000;
        synchronized (format) {
            return format.format(milliseconds);
        }
    }
}
