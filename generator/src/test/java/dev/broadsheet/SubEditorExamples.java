package dev.broadsheet;

import dev.broadsheet.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the reference tells editors of the sub-editor: its example is checked, and what is said of it is what it says. */
final class SubEditorExamples {
    private static final String MISTAKEN =
            """
            ---
            headline: The bridge reopens
            published: 2026-08-22
            image: bridge.png
            ---

            The first bus crossed on Friday, August 22nd, and the
            the ferry waits.
            """;

    private static final String LET_STAND =
            """
            ---
            # stet: missing-standfirst
            headline: The bridge reopens
            published: 2026-08-22
            image: bridge.png # stet: missing-credit, missing-alt
            ---

            A band called the the plays tonight. <!-- stet: double-word -->
            It plays no more. <!-- stet: wrong-weekday -->
            """;

    private SubEditorExamples() {}

    static String told() {
        return String.join(
                "\n\n",
                "`check` and `build` read every article that readers see or will see by themselves, and remark what breaks no"
                        + " page and yet is a mistake. Of this article",
                fenced("markdown", MISTAKEN),
                "they say",
                fenced("text", said(MISTAKEN)),
                "What a rule weighs is for the newsroom to say, in site.yml: `rules:` and below it `missing-standfirst: warning`,"
                        + " or `small-lead: off`. What is meant is let stand where it stands: in the text by"
                        + " `<!-- stet: double-word -->`, in front matter by `# stet: missing-credit`, at the end of the line"
                        + " or on a line of its own above it; several rules have commas between them. On the first line of the"
                        + " front matter a mark speaks for the article as a whole. Readers never get a mark. One that lets"
                        + " nothing stand is remarked itself. Of this article, with `missing-standfirst: warning`,",
                fenced("markdown", LET_STAND),
                "they say",
                fenced("text", said(LET_STAND)),
                "`mvn broadsheet:check -Dbroadsheet.external` also asks other sites whether the pages are there that the"
                        + " newspaper links to: one question a second at each host, by HEAD where the host answers that. Answers"
                        + " are kept in the cache, good ones for 14 days and bad ones for one. An address at which an article was"
                        + " published once, and which leads nowhere now, is remarked until an alias or redirects.yml leads on;"
                        + " what was published is remembered beside the output folder.");
    }

    private static String fenced(String language, String text) {
        return "```" + language + "\n" + text.strip() + "\n```";
    }

    private static String said(String article) {
        try {
            Path folder = Files.createTempDirectory("sub-editor");
            try {
                List<Problem> problems = Newsroom.minimal(folder)
                        .file(
                                "site.yml",
                                "name: The Test Courier\nurl: https://courier.example.org/\nrules:\n"
                                        + "  missing-standfirst: "
                                        + (article.equals(LET_STAND) ? "warning" : "off") + "\n")
                        .file("content/local/bridge.png", TestPictures.png(1200, 8, 0x336699))
                        .file("content/local/bridge.md", article)
                        .check()
                        .problems();
                return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
            } finally {
                try (Stream<Path> paths = Files.walk(folder)) {
                    for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
