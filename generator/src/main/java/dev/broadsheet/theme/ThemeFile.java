package dev.broadsheet.theme;

/**
 * One file of a theme before anything is made of it.
 *
 * @param name below the theme's folder, with forward slashes: {@code lib/card.ftlh}
 * @param file as problems name it
 */
@SuppressWarnings("ArrayRecordComponent") // Lives only while the theme is read.
record ThemeFile(String name, String file, byte[] bytes) {}
