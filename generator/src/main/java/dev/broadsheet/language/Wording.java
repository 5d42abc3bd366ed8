package dev.broadsheet.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import dev.broadsheet.model.Language;
import dev.broadsheet.page.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a page says in its language. Messages are patterns of ICU's MessageFormat by key:
 * {@code {0,plural,one{# story}other{# stories}}}. The keys {@code date.day}, {@code date.month} and {@code date.time}
 * hold ICU date patterns ({@code d MMMM yyyy}), without zone letters. Dates follow the Gregorian calendar unless the
 * language's tag asks for another ({@code fa-u-ca-persian}). The answers depend on nothing but the arguments. Thread-safe.
 */
public final class Wording {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final String DATES = "date.";

    private final Language language;
    private final ZoneId zone;
    private final Map<String, MessageFormat> formats = new HashMap<>();
    private final Map<String, String> words;
    private final Map<Count, String> counted = new ConcurrentHashMap<>();
    private final DateWording days;
    private final DateWording months;
    private final DateWording times;

    /**
     * @throws MalformedWordsException when a pattern cannot be read
     * @throws IllegalArgumentException when a date pattern is missing; it names the key
     */
    public Wording(Language language, ZoneId zone, Map<String, String> messages) {
        this.language = language;
        this.zone = zone;
        ULocale locale = ULocale.forLanguageTag(language.tag());
        Map<String, String> plain = new TreeMap<>();
        messages.forEach((key, pattern) -> {
            if (!key.startsWith(DATES)) {
                MessageFormat format = parse(key, pattern, locale);
                formats.put(key, format);
                if (format.getArgumentNames().isEmpty()) {
                    plain.put(key, format.format(new Object[0]));
                }
            }
        });
        words = Collections.unmodifiableMap(new LinkedHashMap<>(plain));
        days = dates("date.day", messages, locale);
        months = dates("date.month", messages, locale);
        times = dates("date.time", messages, locale);
    }

    /** The language it speaks. */
    public Language language() {
        return language;
    }

    /** The messages that take no arguments, as plain text by key, in the order of their keys; immutable. */
    public Map<String, String> words() {
        return words;
    }

    /**
     * A message with its arguments filled in, numbers and plurals as the language has them.
     *
     * @throws IllegalArgumentException when there is no message of that key
     */
    public String say(String key, Object... arguments) {
        String plain = arguments.length == 0 ? words.get(key) : null;
        if (plain != null) {
            return plain;
        }
        // Every page says how long it takes to read, and how many comments it has: few numbers, each spelt once.
        return arguments.length == 1 && arguments[0] instanceof Integer number
                ? counted.computeIfAbsent(new Count(key, number), unknown -> format(key, arguments))
                : format(key, arguments);
    }

    private String format(String key, Object... arguments) {
        MessageFormat format = formats.get(key);
        if (format == null) {
            throw missing(key);
        }
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /** A message with a number in it. */
    private record Count(String key, int number) {}

    /** The order in which readers of the language look names up. */
    public Comparator<String> alphabetical() {
        Collator collator = Collator.getInstance(ULocale.forLanguageTag(language.tag()));
        return (one, other) -> collator.compare(one, other);
    }

    /** Names as a sentence has them: {@code Amina Diallo and Peter Okafor}. */
    public String list(List<String> names) {
        return ListFormatter.getInstance(ULocale.forLanguageTag(language.tag())).format(names);
    }

    /** An instant in the publication's zone. */
    public Moment moment(Instant instant) {
        ZonedDateTime here = instant.atZone(zone);
        LocalTime time = here.toLocalTime().withNano(0);
        return new Moment(
                ISO.format(here),
                day(here.toLocalDate()),
                time.equals(LocalTime.MIDNIGHT) ? "" : times.of(LocalDate.EPOCH.atTime(time)));
    }

    /** A day in the publication's zone. */
    public Moment moment(LocalDate day) {
        return moment(day.atStartOfDay(zone).toInstant());
    }

    /** A month in words: {@code August 2026}. */
    public String month(YearMonth month) {
        return months.of(month.atDay(1).atStartOfDay());
    }

    /** A day in words: {@code 22 August 2026}. */
    public String day(LocalDate day) {
        return days.of(day.atStartOfDay());
    }

    private DateWording dates(String key, Map<String, String> messages, ULocale locale) {
        String pattern = messages.get(key);
        if (pattern == null) {
            throw missing(key);
        }
        try {
            return new DateWording(pattern, locale);
        } catch (IllegalArgumentException e) {
            throw malformed(key, e);
        }
    }

    private MessageFormat parse(String key, String pattern, ULocale locale) {
        try {
            return new MessageFormat(pattern, locale);
        } catch (IllegalArgumentException e) {
            throw malformed(key, e);
        }
    }

    private MalformedWordsException malformed(String key, IllegalArgumentException cause) {
        return new MalformedWordsException(
                key, "the words \"" + key + "\" (" + language.tag() + ") cannot be read: " + cause.getMessage(), cause);
    }

    private IllegalArgumentException missing(String key) {
        return new IllegalArgumentException("there are no words \"" + key + "\" (" + language.tag() + ")");
    }
}
