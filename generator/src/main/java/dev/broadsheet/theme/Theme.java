package dev.broadsheet.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.model.Language;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How pages look and which words they use: the default theme, with a newsroom's own files laid over it one by one.
 *
 * <p>A template or asset of the newsroom replaces the one of the same name; its words replace single words. New files of
 * either kind are welcome. Immutable.
 */
public final class Theme {
    private static final String MESSAGES = "messages/";
    private static final String ASSETS = "assets/";
    private static final String WORDS = ".properties";
    private static final String TEMPLATE = ".ftlh";

    private record Template(String file, String source) {}

    private final Map<String, Template> templates = new TreeMap<>();
    private final Words words = new Words();
    private final List<Asset> assets;
    private final String digest;

    private Theme(List<ThemeFile> packaged, List<ThemeFile> own, Problems problems) {
        Map<String, ThemeFile> sources = new TreeMap<>();
        MessageDigest all = Digests.sha256();
        for (List<ThemeFile> layer : List.of(packaged, own)) {
            Map<String, ThemeFile> sorted = new TreeMap<>();
            layer.forEach(file -> sorted.put(file.name(), file));
            sorted.values().forEach(file -> {
                all.update((file.name() + "\0" + file.bytes().length + "\0").getBytes(UTF_8));
                all.update(file.bytes());
                take(file, sources, problems);
            });
        }
        assets = Fingerprints.of(sources, problems);
        digest = HexFormat.of().formatHex(all.digest());
    }

    /**
     * Reads the theme.
     *
     * @param overrides a newsroom's own folder of theme files; null for the default theme as it is
     * @param problems takes what cannot be used: links out of the folder, names that hosts do not like, text that is not
     *     UTF-8, style sheets that name what is not there
     * @throws IOException when the disk fails
     */
    public static Theme of(@Nullable Path overrides, Problems problems) throws IOException {
        List<ThemeFile> own = overrides == null ? List.of() : OverrideFolder.files(overrides, problems);
        return new Theme(PackagedTheme.files(), own, problems);
    }

    private void take(ThemeFile file, Map<String, ThemeFile> sources, Problems problems) {
        String name = file.name();
        if (name.startsWith(ASSETS)) {
            sources.put(name.substring(ASSETS.length()), file);
        } else if (name.startsWith(MESSAGES) && name.endsWith(WORDS)) {
            String tag = name.substring(MESSAGES.length(), name.length() - WORDS.length());
            text(file, problems).ifPresent(text -> words.add(tag, file.file(), text, problems));
        } else if (name.endsWith(TEMPLATE)) {
            text(file, problems).ifPresent(text -> templates.put(name, new Template(file.file(), text)));
        } else if (name.endsWith(".ftl")) {
            problems.report(
                    Rule.TEMPLATE_ERROR,
                    Place.of(file.file()),
                    "a template's name ends in " + TEMPLATE,
                    "rename it to " + name + "h");
        }
    }

    /** Text without a byte order mark, its lines ending in LF on every system. */
    private static Optional<String> text(ThemeFile file, Problems problems) {
        try {
            String text =
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes())).toString();
            String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return Optional.of(unmarked.replace("\r\n", "\n").replace('\r', '\n'));
        } catch (CharacterCodingException malformed) {
            problems.report(Rule.UNREADABLE_FILE, Place.of(file.file()), "this file is not UTF-8", "save it as UTF-8");
            return Optional.empty();
        }
    }

    /** The source of a template, by its name below the theme's folder: {@code lib/card.ftlh}. */
    public Optional<String> template(String name) {
        return Optional.ofNullable(templates.get(name)).map(Template::source);
    }

    /** The names of all templates, sorted. */
    public Set<String> templates() {
        return java.util.Collections.unmodifiableSet(templates.keySet());
    }

    /** A template as problems name it: by its file, or by its name if there is no such template. */
    public String file(String name) {
        Template template = templates.get(name);
        return template == null ? name : template.file();
    }

    /** The words of a language by key, sorted; what it lacks comes from its wider language, then from English. */
    public Map<String, String> messages(Language language) {
        return words.in(language.tag());
    }

    /** Where the words of a key stand in a language: the newsroom's own if it has some. */
    public Place placeOfWords(Language language, String key) {
        return words.place(language.tag(), key);
    }

    /** The BCP 47 tags that the theme has words for, sorted. */
    public Set<String> languages() {
        return words.languages();
    }

    /** Everything that browsers load, sorted by name. */
    public List<Asset> assets() {
        return assets;
    }

    /** Hexadecimal SHA-256 over every file: equal digests make equal pages of equal models. */
    public String digest() {
        return digest;
    }
}
