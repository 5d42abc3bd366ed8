package dev.broadsheet.markdown;

import dev.broadsheet.model.HtmlPolicy;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Origin;
import dev.broadsheet.model.Photograph;
import dev.broadsheet.model.Picture;
import dev.broadsheet.page.CorrectionBox;
import dev.broadsheet.page.Embed;
import dev.broadsheet.page.Factbox;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Frame;
import dev.broadsheet.page.Gallery;
import dev.broadsheet.page.Html;
import dev.broadsheet.page.Inset;
import dev.broadsheet.page.Keypoints;
import dev.broadsheet.page.Moment;
import dev.broadsheet.page.Part;
import dev.broadsheet.page.Pullquote;
import dev.broadsheet.page.Questions;
import dev.broadsheet.page.Timeline;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A desk to try texts on: what is called missing is missing, everything else is found. */
final class Desk implements References {
    static final Origin ORIGIN = new Origin("local/bridge.md", "content/local/bridge.md", 7, "");

    static final TextWords WORDS = new TextWords(
            "Footnotes",
            "Back to text",
            "Table",
            "Key points",
            (key, name) -> key + ": " + name,
            (place, all) -> place + " of " + all,
            day -> new Moment(day + "T00:00:00Z", day.toString(), ""));

    private final MarkdownRenderer renderer;
    private final Language language;
    private final String base;
    private final Problems problems = new Problems();

    private Desk(MarkdownRenderer renderer, Language language, String base) {
        this.renderer = renderer;
        this.language = language;
        this.base = base;
    }

    static Desk of(HtmlPolicy policy) {
        return of(policy, "en");
    }

    static Desk of(HtmlPolicy policy, String language) {
        return new Desk(new MarkdownRenderer(policy), new Language(language, false), "/courier/");
    }

    static Desk plain() {
        return new Desk(new MarkdownRenderer(HtmlPolicy.TRUSTED, false), new Language("en", false), "");
    }

    Reading read(String markdown) {
        return renderer.render(markdown, ORIGIN, language, WORDS, this, problems);
    }

    /** The HTML with figures drawn in a simple form. */
    String html(String markdown) {
        return draw(read(markdown).text().parts());
    }

    List<String> problems() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    static String draw(List<Part> parts) {
        StringBuilder html = new StringBuilder();
        for (Part part : parts) {
            if (part.html() != null) {
                html.append(part.html());
            } else if (part.figure() != null) {
                html.append(draw(part.figure())).append('\n');
            } else if (part.inset() != null) {
                html.append('[').append(part.kind()).append("]\n");
                html.append(draw(part.inset()));
                html.append("[/").append(part.kind()).append("]\n");
            }
        }
        return html.toString();
    }

    /** A form in which every field can be seen, escaped as a template does it. */
    private static String draw(Inset inset) {
        if (inset instanceof Factbox box) {
            return box.id() + " " + box.level() + " " + Html.of(box.title()) + "\n" + draw(box.parts());
        }
        if (inset instanceof Keypoints points) {
            return points.id() + " " + points.level() + " " + points.title() + "\n" + draw(points.parts());
        }
        if (inset instanceof Pullquote quote) {
            return Html.of(quote.name()) + "\n" + quote.quote();
        }
        if (inset instanceof Timeline timeline) {
            return timeline.events().stream()
                    .map(event -> Html.of(event.when()) + " = " + event.datetime() + "\n" + draw(event.parts()))
                    .collect(Collectors.joining());
        }
        if (inset instanceof Questions questions) {
            return questions.questions().stream()
                    .map(one ->
                            one.id() + ": " + one.question() + " = " + Html.of(one.text()) + "\n" + draw(one.answer()))
                    .collect(Collectors.joining());
        }
        if (inset instanceof Gallery gallery) {
            return gallery.plates().stream()
                    .map(plate -> plate.count() + " " + draw(plate.figure()) + "\n")
                    .collect(Collectors.joining());
        }
        if (inset instanceof CorrectionBox correction) {
            return (correction.date() == null ? "" : correction.date().iso() + "\n") + draw(correction.parts());
        }
        return draw((Embed) inset);
    }

    private static String draw(Embed embed) {
        StringBuilder html = new StringBuilder("<a");
        Markup.attribute(html, "href", embed.href());
        html.append('>');
        Markup.escape(html, embed.title());
        html.append("</a>");
        Markup.escape(html, " " + embed.form() + " of " + embed.provider() + "\n");
        if (embed.source() != null) {
            html.append("<a");
            Markup.attribute(html, "href", embed.source());
            html.append('>');
            Markup.escape(html, embed.invitation() + ": " + embed.player() + " from " + embed.origin());
            html.append("</a>\n");
        }
        return html.toString();
    }

    private static String draw(Figure figure) {
        StringBuilder html = new StringBuilder("<figure><img");
        Markup.address(html, "src", figure.src());
        Markup.attribute(html, "alt", figure.alt());
        html.append(">");
        if (figure.caption() != null) {
            html.append("<figcaption>");
            Markup.escape(html, figure.caption());
            html.append("</figcaption>");
        }
        return html.append("</figure>").toString();
    }

    @Override
    public Target link(String destination) {
        if (destination.contains("missing")) {
            return new Dead(Rule.DEAD_LINK, "nothing is called " + destination, "create it");
        }
        int hash = destination.indexOf('#');
        if (destination.endsWith(".md") || destination.contains(".md#")) {
            String page = hash < 0 ? destination : destination.substring(0, hash);
            String address =
                    "/local/" + page.substring(page.lastIndexOf('/') + 1).replace(".md", "/");
            String fragment = hash < 0 ? null : destination.substring(hash + 1);
            return new Found("/courier" + address + (hash < 0 ? "" : "#" + fragment), address, fragment);
        }
        return new Found(destination, null, null);
    }

    @Override
    public Sight picture(String destination, String alt, @Nullable String title, Frame frame) {
        if (destination.contains("missing")) {
            return new Dead(Rule.MISSING_PICTURE, "no picture is called " + destination, "put it beside the article");
        }
        if (destination.contains("://")) {
            return new Shown(new Figure(destination, 0, 0, alt, title, null), null);
        }
        Picture picture = Photograph.of(Picture.Root.CONTENT, "local/" + destination, "", 0, 640, 480);
        return new Shown(new Figure(base + destination, 640, 480, alt, title, null), picture);
    }
}
