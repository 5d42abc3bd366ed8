package dev.broadsheet.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.broadsheet.model.Language;
import java.util.Set;

/** Counts the sentences of a text as its language ends them, by Unicode's rules (UAX 29) and CLDR's abbreviations. */
public final class Sentences {
    /** Abbreviations before names and numbers that CLDR does not know. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "Capt", "Cllr", "Cmdr", "Col", "Dr", "Fr", "Ft", "Gen", "Gov", "Hon", "Lt", "Messrs", "Mlle", "Mme", "Mr",
            "Mrs", "Ms", "Mt", "No", "Pres", "Prof", "Rep", "Rev", "Sen", "Sgt", "Sr", "St", "Ste", "Supt", "approx",
            "ca", "cf", "vs");

    private Sentences() {}

    /** How many sentences there are; what ends in a doubtful full stop, such as that of U.S., goes on. */
    public static int count(String text, Language language) {
        BreakIterator ends = BreakIterator.getSentenceInstance(
                ULocale.forLanguageTag(language.tag()).setKeywordValue("ss", "standard"));
        ends.setText(text);
        int sentences = 0;
        int start = 0;
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            String sentence = text.substring(start, end).strip();
            if (end == text.length() || !endsInAbbreviation(sentence)) {
                sentences += sentence.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
                start = end;
            }
        }
        return sentences;
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
