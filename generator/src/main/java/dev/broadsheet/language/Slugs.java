package dev.broadsheet.language;

import com.ibm.icu.text.Transliterator;

/** Names for addresses: {@code [a-z0-9]+(-[a-z0-9]+)*}, which every file system, host and browser takes as it is. */
public final class Slugs {
    /** The longest slug, in characters. */
    public static final int LONGEST = 80;

    private Slugs() {}

    /**
     * A slug for a text in any script: letters become the nearest Latin ones ({@code ü} becomes {@code u}), everything
     * between words one hyphen. Long texts are cut at a word.
     *
     * @return empty when nothing of the text can be kept
     */
    public static String of(String text) {
        String latin = isAscii(text) ? text : Latin.of(text);
        StringBuilder slug = new StringBuilder(Math.min(latin.length(), LONGEST + 1));
        boolean between = false;
        for (int i = 0; i < latin.length() && slug.length() <= LONGEST; i++) {
            char c = latin.charAt(i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
            if (isKept(lower)) {
                if (between && !slug.isEmpty()) {
                    slug.append('-');
                }
                slug.append(lower);
                between = false;
            } else if (c != '\'') {
                between = true;
            }
        }
        return cut(slug);
    }

    /** Whether a text is a slug as it stands. */
    public static boolean isSlug(String text) {
        boolean afterHyphen = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean kept = isKept(c);
            if (!kept && (c != '-' || afterHyphen)) {
                return false;
            }
            afterHyphen = !kept;
        }
        return !afterHyphen && text.length() <= LONGEST;
    }

    private static boolean isKept(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static String cut(StringBuilder slug) {
        if (slug.length() <= LONGEST) {
            return slug.toString();
        }
        int word = slug.lastIndexOf("-", LONGEST);
        return slug.substring(0, word > 0 ? word : LONGEST);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Loads ICU's rules when the first text needs them. */
    private static final class Latin {
        // Composed first, so that both forms of a letter meet the same rules; quotes and signs above letters vanish.
        private static final Transliterator RULES = Transliterator.getInstance(
                "NFC; Any-Latin; NFD; [:Mn:] Remove; NFC; Latin-ASCII; [\\u2018\\u2019\\u02B9-\\u02CF] Remove");

        static String of(String text) {
            return RULES.transliterate(text);
        }
    }
}
