package dev.broadsheet.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.broadsheet.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells the sentences of a text apart as its language ends them, by Unicode's rules (UAX 29) and CLDR's abbreviations. */
public final class Sentences {
    /** Abbreviations before names and numbers that CLDR does not know. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "Capt", "Cllr", "Cmdr", "Col", "Dr", "Fr", "Ft", "Gen", "Gov", "Hon", "Lt", "Messrs", "Mlle", "Mme", "Mr",
            "Mrs", "Ms", "Mt", "No", "Pres", "Prof", "Rep", "Rev", "Sen", "Sgt", "Sr", "St", "Ste", "Supt", "approx",
            "ca", "cf", "vs");

    private Sentences() {}

    /** How many sentences there are; what ends in a doubtful full stop, such as that of U.S., goes on. */
    public static int count(String text, Language language) {
        int sentences = 0;
        int start = 0;
        for (int end : ends(text, language)) {
            sentences += text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
            start = end;
        }
        return sentences;
    }

    /**
     * As many whole sentences from the start of a text as that many UTF-16 units hold; if not even the first fits, as many
     * whole words of it, and an ellipsis.
     */
    public static String within(String text, int most, Language language) {
        if (text.length() <= most) {
            return text;
        }
        int whole = ends(text, language).stream()
                .mapToInt(end -> text.substring(0, end).stripTrailing().length())
                .filter(end -> end <= most)
                .max()
                .orElse(0);
        if (whole > 0) {
            return text.substring(0, whole);
        }
        BreakIterator words = BreakIterator.getLineInstance(ULocale.forLanguageTag(language.tag()));
        words.setText(text);
        int end = words.preceding(most);
        if (end <= 0) {
            end = most - (Character.isLowSurrogate(text.charAt(most - 1)) ? 2 : 1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static List<Integer> ends(String text, Language language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(
                ULocale.forLanguageTag(language.tag()).setKeywordValue("ss", "standard"));
        breaks.setText(text);
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == text.length()
                    || !endsInAbbreviation(text.substring(start, end).strip())) {
                ends.add(end);
                start = end;
            }
        }
        return ends;
    }

    private static boolean endsInAbbreviation(String sentence) {
        if (!sentence.endsWith(".")) {
            return false;
        }
        String last = sentence.substring(sentence.lastIndexOf(' ') + 1, sentence.length() - 1);
        String word = last.startsWith("(") ? last.substring(1) : last;
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || word.contains(".") || BEFORE_NAMES.contains(word);
    }
}
