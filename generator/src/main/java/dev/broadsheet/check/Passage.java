package dev.broadsheet.check;

import dev.broadsheet.model.Language;
import dev.broadsheet.problem.Place;
import java.time.LocalDate;
import java.util.function.IntFunction;

/**
 * Words that readers read in one go: a paragraph, a headline, a caption.
 *
 * @param text without markup; what is no word of the author, such as code, is U+FFFC
 * @param day on which the article was published, in the publication's zone
 * @param places where each character of the text stands, by its index
 */
public record Passage(String text, Language language, LocalDate day, IntFunction<Place> places) {}
