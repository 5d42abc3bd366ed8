package dev.broadsheet.theme;

/**
 * A file of the theme that readers' browsers load: a style sheet, a font, an icon.
 *
 * @param name below the theme's assets folder, with forward slashes: {@code site.css}, {@code fonts/text.woff2}
 * @param bytes as published; treat as read-only
 * @param path where it is published, with a fingerprint of its bytes: {@code /assets/site.0123456789.css}
 */
@SuppressWarnings("ArrayRecordComponent") // Copying fonts would buy nothing; nobody compares assets.
public record Asset(String name, byte[] bytes, String path) {}
