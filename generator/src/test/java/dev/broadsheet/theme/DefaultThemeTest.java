package dev.broadsheet.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.language.Wording;
import dev.broadsheet.model.ArticleType;
import dev.broadsheet.model.Language;
import dev.broadsheet.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the default theme promises: words in every language it has, colours that can be read, no side of its own. */
class DefaultThemeTest {
    private static final Pattern WORD = Pattern.compile("\\bw(?:ords)?(?:\\.([a-z]\\w*)|\\[\"([^\"]+)\"])");

    private static Theme theme;
    private static String css;

    @BeforeAll
    static void read() throws IOException {
        theme = Theme.of(null, new Problems());
        css = new String(
                theme.assets().stream()
                        .filter(asset -> asset.name().equals("site.css"))
                        .findFirst()
                        .orElseThrow()
                        .bytes(),
                UTF_8);
    }

    private static Map<String, String> words(String tag) throws IOException {
        Words own = new Words();
        for (ThemeFile file : PackagedTheme.files()) {
            if (file.name().equals("messages/" + tag + ".properties")) {
                own.add(tag, file.file(), new String(file.bytes(), UTF_8), new Problems());
            }
        }
        return own.in(tag);
    }

    @Test
    void everyLanguageHasEveryWord() throws IOException {
        for (String tag : theme.languages()) {
            assertThat(words(tag).keySet()).as(tag).isEqualTo(words("en").keySet());
            assertThat(words(tag).values()).as(tag).doesNotContain("");
        }
    }

    @Test
    void everyWordCanBeSpoken() throws IOException {
        for (String tag : theme.languages()) {
            Wording wording = new Wording(new Language(tag, false), ZoneOffset.UTC, words(tag));
            assertThat(wording.say("stories", 3)).isNotEqualTo(wording.say("stories", 1));
            assertThat(wording.say("reading", 11)).contains("11");
            assertThat(wording.words()).containsKeys("skip", "related", "list.and");
        }
    }

    @Test
    void everyWordThatATemplateAsksForIsThere() {
        Map<String, String> english = theme.messages(new Language("en", false));
        Set<String> asked = new TreeSet<>();
        for (String name : theme.templates()) {
            Matcher word = WORD.matcher(theme.template(name).orElseThrow());
            while (word.find()) {
                asked.add(word.group(1) == null ? word.group(2) : word.group(1));
            }
        }
        asked.removeAll(Set.of("ftlh", "spoken", "homely", "day", "instant", "row"));

        assertThat(asked).hasSizeGreaterThan(20);
        assertThat(english.keySet()).containsAll(asked);
    }

    @Test
    void everyKindOfJournalismButNewsHasALabel() {
        assertThat(theme.messages(new Language("en", false)).keySet())
                .containsAll(Arrays.stream(ArticleType.values())
                        .filter(type -> type != ArticleType.NEWS)
                        .map(type -> "type." + type.id())
                        .toList());
    }

    /** The bytes of a text as hosts send it. */
    private static int compressed(String text) throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(sent)) {
            zipped.write(text.getBytes(UTF_8));
        }
        return sent.size();
    }

    @Test
    void theFontsOfAnEnglishPageAreLight() {
        Set<String> english = Set.of("fonts/serif-latin.woff2", "fonts/display-latin.woff2", "fonts/sans-latin.woff2");
        List<Asset> fonts = theme.assets().stream()
                .filter(asset -> english.contains(asset.name()))
                .toList();

        assertThat(fonts).hasSize(3);
        assertThat(fonts.stream().mapToInt(font -> font.bytes().length).sum()).isLessThanOrEqualTo(90 * 1024);
    }

    @Test
    void theStyleSheetIsLightAndKnowsNeitherLeftNorRight() throws IOException {
        assertThat(compressed(css)).isLessThanOrEqualTo(14 * 1024);
        assertThat(css.replaceAll("(?s)/\\*.*?\\*/", ""))
                .doesNotContainPattern("(?<![\\w-])(?:left|right|top|bottom|width|height)\\s*:")
                .doesNotContainPattern("(?:margin|padding|border)-(?:left|right|top|bottom)")
                .doesNotContainPattern("(?:text-align|float|clear)\\s*:\\s*(?:left|right)")
                .doesNotContain("!important", "http:", "https:");
    }

    @Test
    void textCanBeReadOnItsGroundByLightAndByDark() {
        Matcher palettes = Pattern.compile(":root \\{[^}]*?--paper[^}]*}").matcher(css);
        int seen = 0;
        while (palettes.find()) {
            seen++;
            for (String ground : new String[] {"paper", "tint"}) {
                for (String text : new String[] {"ink", "soft", "accent", "link"}) {
                    assertThat(contrast(colour(palettes.group(), text), colour(palettes.group(), ground)))
                            .as("%s on %s in %s", text, ground, palettes.group())
                            .isGreaterThanOrEqualTo(4.5);
                }
            }
        }
        assertThat(seen).isEqualTo(3);
    }

    private static int colour(String palette, String name) {
        Matcher found = Pattern.compile("--" + name + ": #([0-9a-f]+);").matcher(palette);
        assertThat(found.find()).as(name).isTrue();
        String hex = found.group(1);
        return Integer.parseInt(hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex, 16);
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(int one, int other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 255) + 0.7152 * linear(colour >> 8 & 255) + 0.0722 * linear(colour & 255);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
