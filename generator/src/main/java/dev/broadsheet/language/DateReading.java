package dev.broadsheet.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.broadsheet.model.Language;
import java.text.ParsePosition;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads dates as people write them in a language, for a {@code datetime} attribute (HTML, 4.5.14). Only what is certain is
 * read: a year, a month, a day or a time of day, each in full. For one thread.
 */
public final class DateReading {
    private final List<Form> forms;

    /** A way to write a date, and how machines have it. */
    private record Form(SimpleDateFormat written, DateTimeFormatter read) {}

    public DateReading(Language language) {
        ULocale locale = ULocale.forLanguageTag(language.tag()).setKeywordValue("calendar", "gregorian");
        DateTimeFormatter day = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
        DateTimeFormatter month = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);
        forms = List.of(
                form("yyyy-MM-dd", locale, day),
                form("yyyy-MM", locale, month),
                form("yyyy", locale, DateTimeFormatter.ofPattern("uuuu", Locale.ROOT)),
                form("H:mm", locale, DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)),
                form("d MMMM yyyy", locale, day),
                form("MMMM d, yyyy", locale, day),
                form(((SimpleDateFormat) DateFormat.getDateInstance(DateFormat.LONG, locale)).toPattern(), locale, day),
                form("MMMM yyyy", locale, month));
    }

    private static Form form(String pattern, ULocale locale, DateTimeFormatter read) {
        SimpleDateFormat written = new SimpleDateFormat(pattern, locale);
        written.setTimeZone(TimeZone.GMT_ZONE);
        written.setLenient(false);
        return new Form(written, read);
    }

    /** The date for machines; empty when these words are none. */
    public Optional<String> read(String words) {
        String text = words.strip();
        for (Form form : forms) {
            ParsePosition end = new ParsePosition(0);
            Object date = form.written().parseObject(text, end);
            if (date != null && end.getIndex() == text.length() && isWrittenSo(form.written(), date, text)) {
                LocalDateTime local = LocalDateTime.ofInstant(instant(date), ZoneOffset.UTC);
                if (local.getYear() >= 1000 && local.getYear() <= 9999) {
                    return Optional.of(form.read().format(local));
                }
            }
        }
        return Optional.empty();
    }

    /** Parsers are generous: a date counts when it would be written as it stands, but for a zero before a digit. */
    private static boolean isWrittenSo(SimpleDateFormat form, Object date, String text) {
        return bare(form.format(date)).equals(bare(text));
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            if (digit > 0 || (digit == 0 && endsInDigit(bare))) {
                bare.append(digit);
            } else if (digit < 0) {
                bare.appendCodePoint(Character.toLowerCase(c));
            }
        });
        return bare.toString();
    }

    private static boolean endsInDigit(StringBuilder text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    @SuppressWarnings("JavaUtilDate") // ICU answers with it
    private static Instant instant(Object date) {
        return ((java.util.Date) date).toInstant();
    }
}
