package dev.broadsheet.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.broadsheet.page.ArticlePage;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.Site;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRendererTest {
    private static final String ADDRESS = SamplePages.URL + "/local/2026/08/harbour-bridge/";

    @TempDir
    Path folder;

    private TrialTheme trial;

    @BeforeEach
    void trial() {
        trial = new TrialTheme(folder);
    }

    private String drawn(String template) throws Exception {
        return trial.with("article.ftlh", template).drawn();
    }

    private TemplateProblem problem() {
        return catchThrowableOfType(TemplateProblem.class, () -> trial.drawn());
    }

    @Test
    void recordsListsMapsTextNumbersTruthAndMarkupAreShown() throws Exception {
        assertThat(
                        drawn(
                                "${page.headline?length} ${page.lead.width} ${page.head.indexed?c} ${page.topics?size}"
                                        + " ${page.topics[1].name} ${page.head.words.skip} ${page.text.parts[0].html?is_markup_output?c}"))
                .isEqualTo("77 1200 true 3 Ferries Skip to the content true");
    }

    @Test
    void textIsEscapedAndMarkupIsNot() throws Exception {
        trial.with("article.ftlh", "${page.headline}|${page.text.parts[0].html}");

        assertThat(trial.draw(new SamplePages(trial.theme()).plain()))
                .isEqualTo("${7*7} &lt;#if true&gt; &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;"
                        + "|<p>One paragraph, and ${7*7} in it.</p>");
    }

    @Test
    void whatNewsroomsAddIsShown() throws Exception {
        trial.with("article.ftlh", "<#list page.extra as key, value>${key}=<#list value as v>${v},</#list></#list>");

        assertThat(trial.draw(withExtra(Map.of("sources", List.of("a", "b"))))).isEqualTo("sources=a,b,");
    }

    @Test
    void whatTemplatesCannotShowIsRefusedByItsType() throws Exception {
        trial.with("article.ftlh", "${page.extra.day}");
        ArticlePage page = withExtra(Map.of("day", LocalDate.EPOCH));

        TemplateProblem problem = catchThrowableOfType(TemplateProblem.class, () -> trial.draw(page));

        assertThat(problem).hasMessageContaining("cannot show a java.time.LocalDate");
    }

    private ArticlePage withExtra(Map<String, Object> extra) throws IOException {
        return new SamplePages(trial.theme()).plain(extra);
    }

    @Test
    void numbersAreWrittenAlikeInEveryLocale() throws Exception {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("en", "de", "tr", "ar-EG", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(drawn("${1234567.5} ${\"TITLE\"?lower_case}")).isEqualTo("1234567.5 title");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void linesEndInLineFeeds() throws Exception {
        assertThat(drawn("a\r\nb\rc\n${\"d\\re\"}")).isEqualTo("a\nb\nc\nd\ne");
    }

    @Test
    void manyThreadsDrawTheSameBytesAsOne() throws Exception {
        Theme theme = Theme.of(null, new Problems());
        SamplePages samples = new SamplePages(theme);
        Site site = samples.site();
        PageRenderer renderer = new PageRenderer(theme);
        List<Page> pages = Stream.generate(() -> samples.all().values())
                .limit(40)
                .flatMap(all -> all.stream())
                .toList();
        ExecutorService hands = Executors.newFixedThreadPool(8);
        try {
            List<Future<byte[]>> drawn = hands.invokeAll(pages.stream()
                    .map(page -> (Callable<byte[]>) () -> renderer.render(page, site))
                    .toList());
            PageRenderer alone = new PageRenderer(theme);
            for (int number = 0; number < pages.size(); number++) {
                assertThat(drawn.get(number).get()).isEqualTo(alone.render(pages.get(number), site));
            }
        } finally {
            hands.shutdown();
        }
    }

    @Test
    void aMissingValueIsToldWithItsExpressionAndPlace() throws Exception {
        trial.with("article.ftlh", "one\n  ${page.headlin}");

        TemplateProblem problem = problem();

        assertThat(problem).hasMessage("\"page.headlin\" is missing");
        assertThat(problem.place()).hasToString(folder.getFileName() + "/article.ftlh:2:5");
        assertThat(problem.page()).isEqualTo(ADDRESS);
        assertThat(problem.remedy()).contains("README.md");
    }

    @Test
    void aMistakeInAnImportedFileIsToldThere() throws Exception {
        trial.with("article.ftlh", "<#import 'lib/x.ftlh' as x><@x.y/>");
        trial.with("lib/x.ftlh", "\n<#macro y>\n${page.nothing}</#macro>");
        assertThat(problem().place()).hasToString(folder.getFileName() + "/lib/x.ftlh:3:3");

        trial.with("lib/x.ftlh", "\n<#macro y>\n${page.</#macro>");
        assertThat(problem().place().toString()).startsWith(folder.getFileName() + "/lib/x.ftlh:3:");

        trial.with("lib/x.ftlh", "\n\n\n ${page.headline?eval}");
        assertThat(problem().place()).hasToString(folder.getFileName() + "/lib/x.ftlh:4:17");
        assertThat(problem()).hasMessage("?eval is closed to templates");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <#if true>                      | article.ftlh:1
                    ${page.headline + }             | article.ftlh:1
                    <#list page.topics as t>${t}</#list> | article.ftlh:1
                    <#include "nowhere.ftlh">       | there is no template "nowhere.ftlh"
                    <@nowhere/>                     | "nowhere" is missing
                    ${page.lead}                    | article.ftlh:1
                    ${page.published?date}          | article.ftlh:1
                    <#stop "enough">                | enough
                    """)
    void everyMistakeIsOneLineAndNoStackTrace(String template, String expected) throws Exception {
        trial.with("article.ftlh", template);
        TemplateProblems broken = new TemplateProblems();
        broken.add(problem(), "content/local/a.md");
        Problems problems = new Problems();
        broken.reportTo(problems);

        assertThat(problems.sorted()).singleElement().satisfies(problem -> assertThat(problem.toString())
                .contains(expected, ADDRESS)
                .doesNotContain("\n", "\tat ", "freemarker.", "FTL stack"));
    }

    @Test
    void templatesThatCallEachOtherForEverAreReported() throws Exception {
        trial.with("article.ftlh", "<#macro a><@b/></#macro><#macro b><@a/></#macro><@a/>");
        assertThat(problem()).hasMessageContaining("calls itself without an end");

        trial.with("article.ftlh", "<#function f n><#return f(n + 1)></#function>${f(1)}");
        assertThat(problem()).hasMessageContaining("calls itself without an end");

        trial.with("article.ftlh", "<#include 'article.ftlh'>");
        assertThat(problem()).hasMessageContaining("calls itself without an end");
    }

    @Test
    void aTemplateThatWritesWithoutAnEndIsStoppedByTheSizeOfItsPage() throws Exception {
        trial.with("article.ftlh", "<#list 1.. as i>" + "x".repeat(4096) + "</#list>");
        assertThat(problem()).hasMessageContaining("writes without an end");
        assertThat(problem().endless()).isTrue();
    }

    @Test
    void aTemplateThatNobodyWaitsForStopsWhenItNextWrites() throws Exception {
        trial.with("article.ftlh", "<#list 1.. as i>x</#list>");
        Thread.currentThread().interrupt();
        try {
            assertThat(problem().endless()).isTrue();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aBrokenLineIsToldOnceWithItsFirstPage() throws Exception {
        trial.with("article.ftlh", "${page.a}\n${page.b}");
        Theme theme = trial.theme();
        SamplePages samples = new SamplePages(theme);
        PageRenderer renderer = new PageRenderer(theme);
        TemplateProblems broken = new TemplateProblems();
        for (Page page : List.of(samples.plain(), samples.article(), samples.arabic(), samples.article())) {
            broken.add(catchThrowableOfType(TemplateProblem.class, () -> renderer.render(page, samples.site())), null);
        }
        Problems problems = new Problems();
        broken.reportTo(problems);

        assertThat(problems.sorted())
                .extracting(Problem::message)
                .containsExactly("\"page.a\" is missing (while drawing " + ADDRESS + " and 3 other pages)");
    }

    @Test
    void noWordOfFreeMarkersGoesToTheStandardStreams() throws Exception {
        java.io.PrintStream out = System.out;
        java.io.PrintStream err = System.err;
        java.io.ByteArrayOutputStream said = new java.io.ByteArrayOutputStream();
        java.io.PrintStream ear = new java.io.PrintStream(said, true, UTF_8);
        System.setOut(ear);
        System.setErr(ear);
        try {
            drawn("<#attempt>${page.a}<#recover>mended</#attempt>");
            trial.with("article.ftlh", "${page.a}");
            problem();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(said.toString(UTF_8).lines().filter(line -> !line.startsWith("log4j:")))
                .isEmpty();
    }
}
