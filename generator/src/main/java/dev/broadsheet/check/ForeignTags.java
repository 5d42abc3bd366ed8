package dev.broadsheet.check;

import dev.broadsheet.model.Origin;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No template tag of another generator is left in a text, where readers would see it; code may show them. */
public final class ForeignTags {
    private static final Pattern TAG = Pattern.compile("\\{\\{.*?}}|\\{%.*?%}");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```+|~~~+).*");
    private static final Pattern CODE = Pattern.compile("(`+)(?!`).*?(?<!`)\\1(?!`)");

    private ForeignTags() {}

    /** Looks through a text and reports the first tag of each line. */
    public static void judge(String text, Origin origin, Problems problems) {
        if (!text.contains("{{") && !text.contains("{%")) {
            return;
        }
        int line = origin.bodyLine();
        String fence = "";
        for (String written : text.split("\n", -1)) {
            Matcher fenced = FENCE.matcher(written);
            if (fenced.matches()) {
                String marks = fenced.group(1);
                fence = fence.isEmpty() ? marks : marks.startsWith(fence) ? "" : fence;
            } else if (fence.isEmpty()) {
                // Code spans keep their length, so that columns stay true.
                String prose = CODE.matcher(written)
                        .replaceAll(code -> "_".repeat(code.group().length()));
                Matcher tag = TAG.matcher(prose);
                if (tag.find()) {
                    problems.report(
                            Rule.LEFTOVER_TAG,
                            new Place(origin.file(), line, tag.start() + 1),
                            "the text holds a template tag of another generator: "
                                    + written.substring(tag.start(), tag.end()),
                            "write plain Markdown in its place, or put it in backticks if readers shall see it");
                }
            }
            line++;
        }
    }
}
