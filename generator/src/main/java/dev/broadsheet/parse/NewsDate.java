package dev.broadsheet.parse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as newsrooms write them: ISO 8601, a space for the T, offsets long and short, or no zone at all. */
final class NewsDate {
    private static final Pattern SHAPE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})"
            + "(?:(?:[Tt]|\\s+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*(\\S.*)?)?");
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2})(?::?(\\d{2}))?");
    private static final String SHAPES = "write a date such as 2026-08-22, or with a time 2026-08-22T06:00";

    private NewsDate() {}

    /** A date that does not exist, and what to write instead. */
    static final class Impossible extends Exception {
        Impossible(String remedy) {
            super(remedy, null, false, false);
        }

        String remedy() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * The instant that is meant. A day alone is its first moment. An hour that the clocks skip is read as the hour after
     * it, one that they repeat as its first run ({@link java.time.ZonedDateTime#of}).
     *
     * @param zone for what is written without one
     */
    static Instant parse(String written, ZoneId zone) throws Impossible {
        Matcher shape = SHAPE.matcher(written);
        if (!shape.matches()) {
            throw new Impossible(SHAPES);
        }
        LocalDate day = day(number(shape.group(1)), number(shape.group(2)), number(shape.group(3)));
        if (shape.group(4) == null) {
            return day.atStartOfDay(zone).toInstant();
        }
        LocalTime time = time(shape);
        String offset = shape.group(8);
        ZoneId own = offset == null ? zone : offset(offset.strip());
        return day.atTime(time).atZone(own).toInstant();
    }

    private static LocalDate day(int year, int month, int day) throws Impossible {
        if (year < 1) {
            throw new Impossible("there is no year 0");
        }
        if (month < 1 || month > 12) {
            throw new Impossible("there is no month " + month + ", write year, month and day: 2026-08-22");
        }
        int last = Month.of(month).length(Year.isLeap(year));
        if (day < 1 || day > last) {
            String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            throw new Impossible("the days of " + name + " " + year + " are 1 to " + last);
        }
        return LocalDate.of(year, month, day);
    }

    private static LocalTime time(Matcher shape) throws Impossible {
        int second = shape.group(6) == null ? 0 : number(shape.group(6));
        String fraction = shape.group(7) == null ? "" : shape.group(7);
        int nanos = number((fraction + "000000000").substring(0, 9));
        try {
            return LocalTime.of(number(shape.group(4)), number(shape.group(5)), second, nanos);
        } catch (DateTimeException e) {
            throw new Impossible("a time runs from 00:00:00 to 23:59:59");
        }
    }

    private static ZoneOffset offset(String written) throws Impossible {
        if (written.equals("Z") || written.equals("z")) {
            return ZoneOffset.UTC;
        }
        Matcher offset = OFFSET.matcher(written);
        if (!offset.matches()) {
            throw new Impossible("no zone \"" + written
                    + "\" is known here, write the distance to UTC such as -05:00, Z for UTC, or nothing for the"
                    + " newspaper's own zone");
        }
        int sign = offset.group(1).equals("-") ? -1 : 1;
        int minutes = offset.group(3) == null ? 0 : number(offset.group(3));
        try {
            return ZoneOffset.ofHoursMinutes(sign * number(offset.group(2)), sign * minutes);
        } catch (DateTimeException e) {
            throw new Impossible("no zone is further from UTC than 18 hours");
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
