package dev.broadsheet.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import dev.broadsheet.model.Language;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a text says which weekday a date is: {@code Wednesday (January 8th)}, {@code Saturday, 22 August 2026},
 * {@code 22 August (Saturday)}; by CLDR's names, in the order of words of most languages.
 */
public final class DaysInWords {
    private static final Map<String, DaysInWords> KNOWN = new ConcurrentHashMap<>();

    private static final String DAY = "(?<!\\p{Nd})(\\p{Nd}{1,2})(?:st|nd|rd|th|er|[.º°])?(?![\\p{L}\\p{Nd}:])";
    private static final String YEAR = "(?:[,،]?\\s+(?:de\\s+)?(\\p{Nd}{4})(?!\\p{Nd}))?";
    /** Before a date it may be one of several: Saturday and Sunday, August 22 and 23. */
    private static final int REACH = 14;

    private final Map<String, DayOfWeek> weekdays = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Pattern weekdayFirst;
    private final Pattern dateFirst;
    private final Pattern weekday;

    private DaysInWords(ULocale locale) {
        DateFormatSymbols names = new DateFormatSymbols(locale);
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            String[] days = names.getWeekdays(context, DateFormatSymbols.WIDE);
            for (int i = 1; i <= 7; i++) {
                // ICU's week begins with Sunday as 1.
                weekdays.put(days[i], DayOfWeek.of(i == 1 ? 7 : i - 1));
            }
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                String[] all = names.getMonths(context, width);
                for (int i = 0; i < 12; i++) {
                    months.putIfAbsent(all[i].endsWith(".") ? all[i].substring(0, all[i].length() - 1) : all[i], i + 1);
                }
            }
        }
        String anyDay = "(?<!\\p{L})(" + alternatives(weekdays) + ")(?!\\p{L})";
        String anyMonth = "(" + alternatives(months) + ")(?!\\p{L})";
        String date =
                "(?:" + anyMonth + "\\.?\\s+" + DAY + "|" + DAY + "\\s+(?:of\\s+|de\\s+)?" + anyMonth + "\\.?)" + YEAR;
        weekday = Pattern.compile(anyDay);
        weekdayFirst = Pattern.compile(anyDay + "(?:[,،]\\s*|\\s+)\\(?(?:the\\s+)?" + date);
        dateFirst = Pattern.compile("(?<!\\p{L})" + date + "\\s*\\(" + anyDay + "\\)");
    }

    /** For texts in that language. */
    public static DaysInWords of(Language language) {
        return KNOWN.computeIfAbsent(language.tag(), tag -> new DaysInWords(ULocale.forLanguageTag(tag)));
    }

    /**
     * A date with a weekday.
     *
     * @param index where it stands in the text
     * @param words as written
     * @param month from 1
     * @param year null when the text leaves it to the reader
     */
    public record Claim(int index, String words, DayOfWeek weekday, int month, int day, @Nullable Integer year) {}

    /** Everything that a text claims of weekdays, in its order. */
    public List<Claim> claims(String text) {
        if (text.chars().noneMatch(Character::isDigit) || !weekday.matcher(text).find()) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>(1);
        Matcher first = weekdayFirst.matcher(text);
        while (first.find()) {
            String before = text.substring(Math.max(0, first.start() - REACH), first.start());
            if (!weekday.matcher(before).find()) {
                claims.add(claim(first, first.group(1), 2));
            }
        }
        Matcher last = dateFirst.matcher(text);
        while (last.find()) {
            claims.add(claim(last, last.group(6), 1));
        }
        return claims;
    }

    /**
     * @param group of the date's first
     */
    private Claim claim(Matcher match, String dayName, int group) {
        boolean monthFirst = match.group(group) != null;
        String month = match.group(monthFirst ? group : group + 3);
        String day = match.group(monthFirst ? group + 1 : group + 2);
        String year = match.group(group + 4);
        String words = match.group().strip().replaceFirst("\\.$", "");
        return new Claim(
                match.start(),
                words.contains("(") && !words.endsWith(")") ? words + ")" : words,
                Objects.requireNonNull(weekdays.get(dayName)),
                Objects.requireNonNull(months.get(month)),
                Integer.parseInt(day),
                year == null ? null : Integer.valueOf(year));
    }

    /** The longest first, so that none hides another. */
    private static String alternatives(Map<String, ?> names) {
        return names.keySet().stream()
                .sorted((a, b) -> b.length() - a.length() == 0 ? a.compareTo(b) : b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
