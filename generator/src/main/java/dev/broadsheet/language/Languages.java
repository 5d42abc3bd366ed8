package dev.broadsheet.language;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import dev.broadsheet.model.Language;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Languages by their tags. */
public final class Languages {
    /** What most newsrooms write runs from left to right: no need to wake ICU for it. */
    private static final Set<String> LEFT_TO_RIGHT = Set.of(
            "cs", "da", "de", "el", "en", "es", "fi", "fr", "hu", "it", "ja", "ko", "nb", "nl", "pl", "pt", "ro", "ru",
            "sv", "tr", "uk", "zh");

    /** Languages of ISO 639-3 by the macrolanguage with a code in ISO 639-1 that holds them (SIL's table). */
    private static final Map<String, String> WIDER = Map.ofEntries(
            Map.entry("arb", "ar"),
            Map.entry("arz", "ar"),
            Map.entry("ary", "ar"),
            Map.entry("azj", "az"),
            Map.entry("azb", "az"),
            Map.entry("ckb", "ku"),
            Map.entry("kmr", "ku"),
            Map.entry("cmn", "zh"),
            Map.entry("yue", "zh"),
            Map.entry("ekk", "et"),
            Map.entry("khk", "mn"),
            Map.entry("lvs", "lv"),
            Map.entry("npi", "ne"),
            Map.entry("pes", "fa"),
            Map.entry("prs", "fa"),
            Map.entry("pbt", "ps"),
            Map.entry("swh", "sw"),
            Map.entry("uzn", "uz"),
            Map.entry("ydd", "yi"),
            Map.entry("zsm", "ms"));

    private Languages() {}

    /**
     * The language of a well-formed BCP 47 tag, its subtags in canonical case: {@code AR-eg} becomes {@code ar-EG}.
     *
     * @return empty when the tag is not well formed or names no language
     */
    public static Optional<Language> of(String tag) {
        Locale locale;
        try {
            locale = new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
        if (locale.getLanguage().isEmpty()) {
            return Optional.empty();
        }
        String canonical = locale.toLanguageTag();
        return Optional.of(new Language(canonical, runsFromRightToLeft(locale, canonical)));
    }

    /** What the language calls itself: {@code Deutsch}, {@code العربية}. */
    public static String nameInItself(Language language) {
        ULocale locale = ULocale.forLanguageTag(language.tag());
        return LocaleDisplayNames.getInstance(locale, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                .localeDisplayName(locale);
    }

    /**
     * The language as search engines ask for it: ISO 639-1, with script and country where the tag says them. A language
     * that has no code there is told by the one that holds it, such as {@code ku} for {@code ckb}.
     *
     * @return empty when there is no such code
     */
    public static Optional<String> hreflang(Language language) {
        Locale locale = Locale.forLanguageTag(language.tag());
        String code = WIDER.getOrDefault(locale.getLanguage(), locale.getLanguage());
        if (code.length() != 2) {
            return Optional.empty();
        }
        // A region of three digits, such as Latin America, is no country.
        String country = locale.getCountry().length() == 2 ? "-" + locale.getCountry() : "";
        String script = locale.getScript().isEmpty() ? "" : "-" + locale.getScript();
        return Optional.of(code + script + country);
    }

    /**
     * Language and country as Open Graph writes them, {@code en_GB}; where the tag names no country, the one where most of
     * its readers live; the language alone where none is known.
     */
    public static String locale(Language language) {
        ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(language.tag()));
        return likely.getCountry().length() == 2
                ? likely.getLanguage() + "_" + likely.getCountry()
                : likely.getLanguage();
    }

    private static boolean runsFromRightToLeft(Locale locale, String tag) {
        boolean obvious = locale.getScript().isEmpty() && LEFT_TO_RIGHT.contains(locale.getLanguage());
        return !obvious && ULocale.forLanguageTag(tag).isRightToLeft();
    }
}
