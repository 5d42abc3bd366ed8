package dev.broadsheet.page;

/**
 * The same story in another language.
 *
 * @param language BCP 47
 * @param direction ltr or rtl
 * @param name the language's name in itself: {@code Français}
 */
public record Translation(String href, String language, String direction, String name) {}
