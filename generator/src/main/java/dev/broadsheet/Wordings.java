package dev.broadsheet;

import dev.broadsheet.language.MalformedWordsException;
import dev.broadsheet.language.Wording;
import dev.broadsheet.model.Language;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.theme.Theme;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The theme's words in each language; when a newsroom's own cannot be read, that is said and the default's serve. */
final class Wordings implements Function<Language, Wording> {
    private final Theme theme;
    private final Theme packaged;
    private final ZoneId zone;
    private final Problems problems;
    private final Map<Language, Wording> known = new ConcurrentHashMap<>();

    Wordings(Theme theme, Theme packaged, ZoneId zone, Problems problems) {
        this.theme = theme;
        this.packaged = packaged;
        this.zone = zone;
        this.problems = problems;
    }

    @Override
    public Wording apply(Language language) {
        return known.computeIfAbsent(language, this::read);
    }

    private Wording read(Language language) {
        try {
            return new Wording(language, zone, theme.messages(language));
        } catch (MalformedWordsException malformed) {
            problems.report(
                    Rule.MISSING_WORDS,
                    theme.placeOfWords(language, malformed.key()),
                    String.valueOf(malformed.getMessage()),
                    "write it as the default theme does");
            return new Wording(language, zone, packaged.messages(language));
        }
    }
}
