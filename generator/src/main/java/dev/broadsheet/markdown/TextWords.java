package dev.broadsheet.markdown;

/**
 * The few words that a rendered text needs in its language.
 *
 * @param footnotes the heading over the footnotes
 * @param back what a link from a footnote back into the text is called
 * @param table what a table is called, for those who do not see it
 */
public record TextWords(String footnotes, String back, String table) {}
