package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A theme author's mistakes are told with the template, the place in it, what is wrong, and the article at hand. */
class BrokenTemplatesTest {
    private static final Path THEME = Path.of("../templates");

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            maxCharsPerColumn = 500,
            textBlock =
                    """
                    lib/figure.ftlh | ${w.enlarge}  | ${w.enlage}     | "w.enlage" is missing
                    lib/figure.ftlh | ${of.src}     | ${of.source}    | "of.source" is missing
                    lib/block.ftlh  | ${of.title}   | ${of.titel}     | "of.titel" is missing
                    lib/block.ftlh  | <h${of.level} | <h${of.level + of} | expected a string or something automatically convertible to string (number, date or boolean), or "template output" , but this has evaluated to a hash: "of"
                    lib/block.ftlh  | "words.ftlh"  | "word.ftlh"     | there is no template "lib/word.ftlh"
                    lib/block.ftlh  | </#switch>    | ''              | but at this place only this can be closed: "#switch"
                    lib/block.ftlh  | <@figures.figure part.figure/> | <@figures.figure of=part.figure big=true/> | macro "figure" has no parameter with name "big"
                    lib/layout.ftlh | ${site.assets[script]} | ${site.assets[page]} | this has evaluated to a hash: "page"
                    lib/layout.ftlh | ${head.policy} | ${head.policy?number} | can't convert this string to number
                    article.ftlh    | <@texts.body page.text/> | <@texts.text page.text/> | "texts.text" is missing
                    article.ftlh    | ${page.headline} | ${page.headline?cap_frist} | there is no built-in "?cap_frist"
                    article.ftlh    | ${page.headline} | ${page.headline?cap_first | encountered "/"
                    article.ftlh    | ${page.headline} | ${page.headline.text} | this has evaluated to a string: "page.headline"
                    article.ftlh    | ${page.headline} | ${page.lead.alt} | "page.lead" is missing
                    article.ftlh    | ${page.headline} | ${page.bylines[7].name} | "page.bylines[7]" is missing
                    article.ftlh    | ${page.headline} | <#include page.headline> | there is no template "A story"
                    article.ftlh    | ${page.headline} | <#assign it = page.headline><@it/> | this has evaluated to a string: "it"
                    article.ftlh    | ${page.headline} | ${1 / 0} | arithmetic operation failed: / by zero
                    """)
    void everyMistakeNamesItsPlaceAndTheArticle(
            String template, String sound, String broken, String said, @TempDir Path folder) throws IOException {
        String text = Files.readString(THEME.resolve(template));
        assertThat(text).contains(sound);
        Newsroom newsroom = Newsroom.minimal(folder)
                .file("content/local/a.png", TestPictures.png(4, 4, 1))
                .article(
                        "local/a.md",
                        "headline: A story\npublished: 2026-11-20\n",
                        ":::factbox Title\nText\n\n![Seen](a.png)\n:::\n")
                .file("templates/" + template, text.replace(sound, broken))
                .with(folder.resolve("templates"), false, false);

        assertThat(newsroom.problems()).singleElement().asString().satisfies(problem -> assertThat(problem)
                .containsIgnoringCase(said)
                .startsWith("templates/" + template + ":")
                .contains("https://courier.example.org/")
                .hasSizeLessThan(650)
                .doesNotContain("dev.broadsheet", "==>", "\n", "wrapper"));
        assertThat(newsroom.problems().get(0))
                .containsPattern("while drawing https://courier[^ ]+( of content/local/a.md| and \\d other pages|\\))");
        String place = newsroom.problems().get(0).substring(("templates/" + template + ":").length());
        int line = Integer.parseInt(place.substring(0, place.indexOf(':')));
        boolean toldAtTheEndOfWhatIsOpen = broken.isEmpty() || said.startsWith("encountered");
        assertThat(toldAtTheEndOfWhatIsOpen
                        || text.replace(sound, broken)
                                .lines()
                                .toList()
                                .get(line - 1)
                                .contains(broken))
                .as("line %s holds the mistake", line)
                .isTrue();
    }
}
