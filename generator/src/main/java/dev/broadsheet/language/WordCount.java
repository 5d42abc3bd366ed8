package dev.broadsheet.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.broadsheet.model.Language;
import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/**
 * Counts words while a text is written, piece by piece; a word may run over several pieces. Where scripts put spaces
 * between words, a word is what stands between spaces or dashes and has a letter or a digit. Chinese, Japanese, Thai,
 * Lao, Khmer and Burmese words come from ICU's dictionaries. For one thread.
 */
public final class WordCount {
    /** The first character of Thai, the lowest of the scripts without spaces. */
    private static final char LOWEST_UNSPACED = 0x0E00;

    private final Language language;
    private final StringBuilder unspaced = new StringBuilder(0);
    private @Nullable BreakIterator dictionary;
    private int words;
    private boolean inWord;

    public WordCount(Language language) {
        this.language = language;
    }

    /** Takes the next characters of the text. */
    public void add(CharSequence text, int start, int end) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                letter();
                i++;
            } else if (c == ' ') {
                space();
                i++;
            } else {
                int codePoint = Character.codePointAt(text, i);
                add(codePoint);
                i += Character.charCount(codePoint);
            }
        }
    }

    /** Takes the next character. */
    public void add(int codePoint) {
        if (codePoint >= LOWEST_UNSPACED && isUnspaced(codePoint)) {
            inWord = false;
            unspaced.appendCodePoint(codePoint);
        } else if (Character.isLetterOrDigit(codePoint)) {
            letter();
        } else if (isBetweenWords(codePoint)) {
            space();
        } else if (codePoint >= 0x3000) {
            countUnspaced();
        }
    }

    /** Whatever comes next begins a new word. */
    public void space() {
        inWord = false;
        countUnspaced();
    }

    /** How many words there were so far. */
    public int total() {
        space();
        return words;
    }

    private void letter() {
        if (!inWord) {
            countUnspaced();
            words++;
            inWord = true;
        }
    }

    private void countUnspaced() {
        if (unspaced.isEmpty()) {
            return;
        }
        if (dictionary == null) {
            dictionary = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.tag()));
        }
        dictionary.setText(unspaced.toString());
        while (dictionary.next() != BreakIterator.DONE) {
            if (dictionary.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                words++;
            }
        }
        unspaced.setLength(0);
    }

    private static boolean isBetweenWords(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == 0x2013
                || codePoint == 0x2014
                || codePoint == 0x2026;
    }

    private boolean isUnspaced(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return switch (script) {
            case THAI, LAO, KHMER, MYANMAR, HAN, HIRAGANA, KATAKANA -> true;
            // The long-vowel mark and the like belong to the word before them.
            case INHERITED, COMMON -> !unspaced.isEmpty() && Character.isLetter(codePoint);
            default -> false;
        };
    }
}
