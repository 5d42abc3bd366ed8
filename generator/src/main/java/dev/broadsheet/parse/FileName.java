package dev.broadsheet.parse;

import dev.broadsheet.language.Languages;
import dev.broadsheet.language.Slugs;
import dev.broadsheet.model.Language;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a file's name tells: {@code 2026-08-22-harbour-bridge.ar.md}. A file called {@code index.md} goes by the name of
 * its folder.
 *
 * @param date as written in the name: {@code 2026-08-22}
 * @param words the rest of it: {@code harbour-bridge}; may be empty
 * @param language of the suffix
 * @param folder the first folder, unless it is the one whose name an index.md takes
 */
record FileName(@Nullable String date, String words, @Nullable Language language, @Nullable String folder) {
    private static final Pattern BREAKS = Pattern.compile("[-_.\\s]+");
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})(?:[-_ ]+(.*))?");
    private static final Pattern SUFFIX = Pattern.compile("(.+)\\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)");

    /**
     * @param path below the content folder, with forward slashes
     */
    static FileName of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String stem = name.toLowerCase(Locale.ROOT).endsWith(".md") ? name.substring(0, name.length() - 3) : name;
        Language language = null;
        Matcher suffix = SUFFIX.matcher(stem);
        if (suffix.matches() && isSpoken(suffix.group(2))) {
            language = Languages.of(suffix.group(2)).orElse(null);
            stem = language == null ? stem : suffix.group(1);
        }
        String rest = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        if (stem.equals("index") && !rest.isEmpty()) {
            stem = rest.substring(rest.lastIndexOf('/') + 1);
            rest = rest.contains("/") ? rest.substring(0, rest.lastIndexOf('/')) : "";
        }
        String folder = rest.isEmpty() ? null : rest.split("/", 2)[0];
        Matcher dated = DATED.matcher(stem);
        if (dated.matches()) {
            String words = dated.group(2);
            return new FileName(dated.group(1), words == null ? "" : words, language, folder);
        }
        return new FileName(null, stem, language, folder);
    }

    /**
     * The words as a segment of an address; empty when there is no letter in them. Word by word, so that a long name is
     * not cut: files that differ only at their end keep addresses of their own.
     */
    String slug() {
        return BREAKS.splitAsStream(words)
                .map(Slugs::of)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
    }

    /** Whether the world knows it as a language: {@code node.js.md} and {@code example.com.md} have no suffix. */
    private static boolean isSpoken(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return !locale.getLanguage().isEmpty()
                && !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage());
    }
}
