package dev.broadsheet.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.page.ArticlePage;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.theme.Theme;
import freemarker.cache.StringTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a template tries, it runs nothing, reaches no object and prints nothing unescaped. */
class ClosedTemplatesTest {
    private static final String EXECUTE = "freemarker.template.utility.Execute";
    private static final String BUILD = "freemarker.template.utility.ObjectConstructor";
    private static final String PWNED = "PWN[E]D";

    /**
     * @param proof what the output holds when the attack worked
     * @param works whether it works on FreeMarker as it comes, which proves that the attack is one
     */
    private record Attack(String template, String proof, boolean works) {}

    private static Attack works(String template, String proof) {
        return new Attack(template, proof, true);
    }

    private static Attack idle(String template, String proof) {
        return new Attack(template, proof, false);
    }

    static List<Attack> attacks() {
        return List.of(
                // Classes by name.
                works("${\"" + EXECUTE + "\"?new()(\"echo PWNED\")}", PWNED),
                works("<#assign run = \"" + EXECUTE + "\"?new()>${run(\"echo PWNED\")}", PWNED),
                works("<#assign run='" + EXECUTE + "'?new()><#list ['echo PWNED'] as c>${run(c)}</#list>", PWNED),
                works("${(\"freemarker.template\" + \".utility.Execute\")?new()(\"echo PWNED\")}", PWNED),
                works("${['" + EXECUTE + "'][0]? new ()('echo PWNED')}", PWNED),
                works("${'" + EXECUTE + "'?<#-- hidden -->new()('echo PWNED')}", PWNED),
                works("${'" + EXECUTE + "'?\n\tnew()('echo PWNED')}", PWNED),
                works("<#function f n><#return n?new()></#function>${f('" + EXECUTE + "')('echo PWNED')}", PWNED),
                works("<#macro m n>${n?new()('echo PWNED')}</#macro><@m '" + EXECUTE + "'/>", PWNED),
                works("${\"${'" + EXECUTE + "'?new()('echo PWNED')}\"}", PWNED),
                works("${\"${'" + EXECUTE + "'?\\x006eew()('echo PWNED')}\"}", PWNED),
                works("${\"${'" + EXECUTE + "'\\x003fnew()('echo PWNED')}\"}", PWNED),
                works("${\"${'" + EXECUTE + "'?\\l#-- c --\\gnew()('echo PWNED')}\"}", PWNED),
                works("<#attempt>${'" + EXECUTE + "'?new()('echo PWNED')}<#recover></#attempt>", PWNED),
                works("<#if '" + EXECUTE + "'?new()('echo PWNED')?trim == 'PWNED'>PWN" + "ED</#if>", PWNED),
                works("${'" + BUILD + "'?new()('java.io.File', '/etc/passwd').exists()?string('PWNED', '')}", PWNED),
                works("${'" + BUILD + "'?new()('java.util.Date', 0).time?c}", "^0$"),
                works("${'" + BUILD + "'?new()('java.lang.String', 'PWNED')}", PWNED),
                works("${'" + BUILD + "'?new()('java.util.Scanner', 'PWNED').next()}", PWNED),
                idle("${'freemarker.template.utility.JythonRuntime'?new()}", "."),
                idle("${'java.lang.Runtime'?new().exec('touch x')}", "."),

                // Text as code.
                works("${\"6*111\"?eval}", "666"),
                works("${[\"6*111\"]?map(x -> x?eval)[0]}", "666"),
                works("<#assign c = \"$\" + \"{6*111}\"><@c?interpret/>", "666"),
                works("<@\"$\\{6*111}\"?interpret/>", "666"),
                works("${'{\"a\": 666}'?eval_json.a}", "666"),
                works("${'{\"a\": 666}'?evalJson.a}", "666"),

                // The objects behind the page.
                works("${page.class.name}", "broadsheet"),
                works("${page.head().kind}", "article"),
                works("${page.template()}", "article"),
                works("${page.hashCode()?c}", "\\d"),
                works("${page.toString()}", "Head"),
                works("${page.getClass().getName()}", "broadsheet"),
                idle("${page?api.getClass()}", "."),
                idle("${site?api.class.protectionDomain}", "."),
                idle("${page.class.protectionDomain.codeSource.location}", "file:"),
                idle("${page.class.classLoader.loadClass('java.lang.Runtime')}", "Runtime"),
                idle("${page.class.forName('java.lang.Runtime').getRuntime().exec('id')}", "."),
                idle("${statics['java.lang.Runtime'].runtime.exec('id')}", "."),
                idle("${Static['java.lang.System'].getenv('PATH')}", "."),
                idle("${enums['java.time.DayOfWeek'].MONDAY}", "."),
                idle("${Session} ${Request} ${Application}", "."),
                works("${.data_model?keys?join(' ')}", "page.*extra|extra.*page"),

                // Files.
                idle("<#include \"/etc/passwd\">", "root:"),
                idle("<#include \"../../../../../../etc/passwd\">", "root:"),
                idle("<#include \"file:///etc/passwd\">", "root:"),
                idle("<#import \"..%2f..%2fetc/passwd\" as p>", "root:"),

                // Text without its escapes.
                works("${\"<b>\"?no_esc}", "<b>"),
                works("${\"<b>\"?noEsc}", "<b>"),
                works("<#noautoesc>${\"<b>\"}</#noautoesc>", "<b>"),
                works("<#ftl auto_esc=false>${\"<b>\"}", "<b>"),
                works("<#ftl output_format=\"plainText\">${\"<b>\"}", "<b>"),
                works("<#outputformat \"plainText\">${\"<b>\"}</#outputformat>", "<b>"),

                // The clock and other machines' habits.
                works("${.now?iso_utc}", "20\\d\\d-"),
                works("<#assign t = . now>${t?long?c}", "^\\d+$"),
                works("<@compress>PWNED</@compress>", PWNED));
    }

    @TempDir
    Path folder;

    private static boolean proves(Attack attack, String output) {
        return Pattern.compile(attack.proof(), Pattern.DOTALL).matcher(output).find();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void noAttackWorks(Attack attack) throws IOException {
        TrialTheme trial = new TrialTheme(folder).with("article.ftlh", attack.template());

        String output;
        try {
            output = trial.drawn();
        } catch (TemplateProblem refused) {
            assertThat(refused.place().file()).endsWith("article.ftlh");
            assertThat(refused.getMessage()).isNotBlank();
            return;
        }
        assertThat(proves(attack, output)).as(output).isFalse();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void theSameAttacksWorkOnFreeMarkerAsItComes(Attack attack) throws IOException {
        ArticlePage article = new SamplePages(Theme.of(null, new Problems())).article();
        Configuration open = new Configuration(Configuration.VERSION_2_3_35);
        open.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        open.setLogTemplateExceptions(false);
        StringTemplateLoader templates = new StringTemplateLoader();
        templates.putTemplate("article.ftlh", attack.template());
        open.setTemplateLoader(templates);

        StringWriter output = new StringWriter();
        boolean worked;
        try {
            open.getTemplate("article.ftlh").process(Map.of("page", article, "extra", 1), output);
            worked = proves(attack, output.toString());
        } catch (Exception | LinkageError refused) {
            worked = false;
        }
        assertThat(worked).as(output.toString()).isEqualTo(attack.works());
    }

    @Test
    void thereAreEnoughAttacksThatWork() {
        assertThat(attacks().stream().filter(Attack::works)).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void templatesSeeThePageTheSiteAndNothingElse() throws Exception {
        assertThat(new TrialTheme(folder)
                        .with("article.ftlh", "<#list .data_model?keys as key>${key} </#list>")
                        .drawn())
                .isEqualTo("page site ");
    }

    @Test
    void aTemplateMayNotLeaveTheThemeByALink(@TempDir Path outside) throws Exception {
        Files.writeString(outside.resolve("secret.ftlh"), "secret", UTF_8);
        Files.createSymbolicLink(folder.resolve("secret.ftlh"), outside.resolve("secret.ftlh"));
        TrialTheme trial = new TrialTheme(folder).with("article.ftlh", "<#include 'secret.ftlh'>");

        assertThat(Stream.of(trial).map(ClosedTemplatesTest::messageOf))
                .containsExactly("there is no template \"secret.ftlh\"");
    }

    private static String messageOf(TrialTheme trial) {
        try {
            return trial.drawn();
        } catch (TemplateProblem problem) {
            return problem.getMessage();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
