package dev.broadsheet;

import java.io.ByteArrayInputStream;
import java.util.List;
import nu.validator.client.EmbeddedValidator;

/** The checker of the web's own house, at our table. */
public final class NuChecker {
    private NuChecker() {}

    /**
     * What it says of a page, one message a line; nothing if all is well. Warnings count, but not those of what the page's
     * policy blocks: it knows no address of the page to compare 'self' with, and takes linked data, which no browser runs,
     * for a script (HTML, "prepare the script element"). The tests in a browser judge the policy.
     */
    public static List<String> check(byte[] html) throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setForceHTML(true);
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        String said = checker.validate(new ByteArrayInputStream(html));
        return said.lines()
                .filter(line -> !line.isBlank())
                .filter(line -> !line.contains("violates Content Security Policy"))
                .toList();
    }
}
