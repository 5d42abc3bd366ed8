package dev.broadsheet.language;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import dev.broadsheet.model.Language;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Languages by their tags. */
public final class Languages {
    /** What most newsrooms write runs from left to right: no need to wake ICU for it. */
    private static final Set<String> LEFT_TO_RIGHT = Set.of(
            "cs", "da", "de", "el", "en", "es", "fi", "fr", "hu", "it", "ja", "ko", "nb", "nl", "pl", "pt", "ro", "ru",
            "sv", "tr", "uk", "zh");

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

    private static boolean runsFromRightToLeft(Locale locale, String tag) {
        boolean obvious = locale.getScript().isEmpty() && LEFT_TO_RIGHT.contains(locale.getLanguage());
        return !obvious && ULocale.forLanguageTag(tag).isRightToLeft();
    }
}
