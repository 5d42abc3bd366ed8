package dev.broadsheet.language;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import dev.broadsheet.model.Language;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The quotation marks of a language, with the spaces that belong to them.
 *
 * @param innerOpen within another quotation
 */
public record QuoteMarks(String open, String close, String innerOpen, String innerClose) {
    private static final QuoteMarks ENGLISH = new QuoteMarks("“", "”", "‘", "’");

    /** French sets its marks off with a narrow no-break space, and quotes within quotes with raised marks. */
    private static final QuoteMarks FRENCH = new QuoteMarks("«\u202F", "\u202F»", "“", "”");

    /** Arabic newspapers use angle marks, which need no mirroring to be told apart. */
    private static final QuoteMarks ARABIC = new QuoteMarks("«", "»", "“", "”");

    private static final Set<String> CLDR = Arrays.stream(ULocale.getAvailableLocales())
            .map(ULocale::getLanguage)
            .collect(Collectors.toUnmodifiableSet());

    private static final ConcurrentHashMap<String, QuoteMarks> KNOWN = new ConcurrentHashMap<>();

    /** The marks of a language: those of CLDR, but for French and Arabic. */
    public static QuoteMarks of(Language language) {
        return KNOWN.computeIfAbsent(language.tag(), QuoteMarks::find);
    }

    /** Whether the marks are the language's own: for one that CLDR does not know, English ones stand in. */
    public static boolean areKnown(Language language) {
        return CLDR.contains(ULocale.forLanguageTag(language.tag()).getLanguage());
    }

    private static QuoteMarks find(String tag) {
        return switch (tag) {
            case "en", "en-GB", "en-US", "en-AU", "en-CA", "en-IE", "en-NZ" -> ENGLISH;
            case "fr", "fr-FR", "fr-BE", "fr-CA" -> FRENCH;
            default -> tag.equals("ar") || tag.startsWith("ar-") ? ARABIC : ofCldr(ULocale.forLanguageTag(tag));
        };
    }

    private static QuoteMarks ofCldr(ULocale locale) {
        LocaleData marks = LocaleData.getInstance(locale);
        return new QuoteMarks(
                marks.getDelimiter(LocaleData.QUOTATION_START),
                marks.getDelimiter(LocaleData.QUOTATION_END),
                marks.getDelimiter(LocaleData.ALT_QUOTATION_START),
                marks.getDelimiter(LocaleData.ALT_QUOTATION_END));
    }
}
