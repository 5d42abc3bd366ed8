package dev.broadsheet.settings;

/** The newspaper's name where there is room for twelve characters, as below an icon. */
final class ShortName {
    static final int LONGEST = 12;

    private ShortName() {}

    /** The name, or as many of its last whole words as fit, or else its beginning. */
    static String of(String name) {
        String rest = name;
        while (rest.codePointCount(0, rest.length()) > LONGEST) {
            int space = rest.indexOf(' ');
            if (space < 0) {
                return rest.substring(0, rest.offsetByCodePoints(0, LONGEST));
            }
            rest = rest.substring(space + 1);
        }
        return rest;
    }
}
