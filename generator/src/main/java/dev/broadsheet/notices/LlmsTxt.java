package dev.broadsheet.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What language models are led to: a list in Markdown, as llmstxt.org proposes it. */
public final class LlmsTxt {
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}\\x{85}\\x{2028}\\x{2029}]+");
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");

    /** Links under one heading. */
    public record Part(String heading, List<Link> links) {
        public Part {
            links = List.copyOf(links);
        }
    }

    /**
     * A page of the site.
     *
     * @param href absolute, percent-encoded
     */
    public record Link(String href, String name, @Nullable String about) {}

    private LlmsTxt() {}

    /** A part without links is left out. */
    public static String of(String name, @Nullable String description, List<Part> parts) {
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + plain(name));
        if (description != null) {
            blocks.add("> " + plain(description));
        }
        for (Part part : parts) {
            if (!part.links().isEmpty()) {
                blocks.add("## " + plain(part.heading()));
                blocks.add(String.join(
                        "\n", part.links().stream().map(LlmsTxt::line).toList()));
            }
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private static String line(Link link) {
        String href = link.href().replace("(", "%28").replace(")", "%29");
        return "- [" + plain(link.name()) + "](" + href + ")"
                + (link.about() == null ? "" : ": " + plain(link.about()));
    }

    /** On one line, and no character of it a mark. */
    private static String plain(String text) {
        return MARKS.matcher(BREAKS.matcher(text.strip()).replaceAll(" ")).replaceAll("\\\\$0");
    }
}
