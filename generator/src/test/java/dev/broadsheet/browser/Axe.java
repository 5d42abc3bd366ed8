package dev.broadsheet.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Asks axe-core what keeps readers from the page that a browser shows: every rule, best practices included. */
final class Axe {
    private static final String SCRIPT = read();

    /** Everything but what is being tried out; of WCAG 2.2 target-size is off unless it is asked for. */
    private static final String RUN =
            """
            axe.run(document, {rules: {'target-size': {enabled: true}}, resultTypes: ['violations']})
               .then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
                   rule.id + ': ' + node.html.slice(0, 160) + ' ' + node.failureSummary.replace(/\\s+/g, ' '))))
            """;

    private Axe() {}

    /** What is wrong with the page, a line each; nothing if all is well. */
    static List<String> violations(Browser browser) {
        if (!Boolean.TRUE.equals(browser.value("typeof axe === 'object'"))) {
            browser.value(SCRIPT);
        }
        return ((List<?>) browser.promised(RUN)).stream().map(String::valueOf).toList();
    }

    private static String read() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
