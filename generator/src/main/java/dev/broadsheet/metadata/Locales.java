package dev.broadsheet.metadata;

import dev.broadsheet.language.Languages;
import dev.broadsheet.model.Language;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Languages as Open Graph calls them, each looked up once: to find where its readers live takes longer than all else. */
final class Locales {
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /**
     * @param tag BCP 47
     */
    String of(String tag) {
        return known.computeIfAbsent(tag, unknown -> Languages.locale(new Language(unknown, false)));
    }
}
