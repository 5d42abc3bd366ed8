package dev.broadsheet.feeds;

import dev.broadsheet.markdown.Portable;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Html;
import dev.broadsheet.page.Part;
import dev.broadsheet.page.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Draws a story for whoever shows it elsewhere: plain HTML that is whole by itself. */
public final class StoryText {
    private static final Pattern PARAGRAPH = Pattern.compile("<p>(.*?)</p>", Pattern.DOTALL);

    private final Story story;
    private final boolean pictures;
    private final Portable portable;
    private final StringBuilder html = new StringBuilder(4096);

    private StoryText(Story story, boolean pictures) {
        this.story = story;
        this.pictures = pictures;
        this.portable = new Portable(story.address(), pictures);
    }

    /** The whole story: lead picture, text with its figures, corrections. */
    static String full(Story story, Text text, boolean pictures) {
        StoryText draft = new StoryText(story, pictures);
        draft.lead();
        draft.text(text);
        draft.corrections();
        return draft.wrapped();
    }

    /** The text with its figures and corrections, without what stands above it. */
    public static String body(Story story, Text text) {
        StoryText draft = new StoryText(story, true);
        draft.parts(text);
        draft.corrections();
        return draft.html.toString();
    }

    /** What the story is about, without markup: its standfirst, or else its first paragraph. */
    public static String summary(Story story, Text text) {
        if (story.standfirst() != null) {
            return story.standfirst();
        }
        for (Part part : text.unfolded()) {
            String first = part.html() == null ? null : paragraph(part.html());
            if (first != null) {
                return first;
            }
        }
        return story.headline();
    }

    private static @Nullable String paragraph(Html html) {
        Matcher paragraph = PARAGRAPH.matcher(html.markup());
        return paragraph.find() ? Portable.words(paragraph.group(1)) : null;
    }

    private void lead() {
        Story.Photograph lead = story.lead();
        if (lead != null) {
            figure(lead.figure());
        }
    }

    private void text(Text text) {
        if (story.dateline() != null) {
            html.append("<p><b>").append(Html.of(story.dateline())).append(" —</b></p>\n");
        }
        parts(text);
    }

    private void parts(Text text) {
        for (Part part : text.unfolded()) {
            if (part.html() != null) {
                portable.append(html, part.html().markup());
            } else if (part.figure() != null) {
                figure(part.figure());
            }
        }
    }

    private void figure(Figure figure) {
        String source = pictures && figure.rights().distributed() ? portable.absolute(figure.src()) : null;
        if (source == null) {
            return;
        }
        html.append("<figure><img src=\"").append(Html.of(source));
        html.append("\" alt=\"").append(Html.of(figure.alt())).append('"');
        if (figure.width() > 0 && figure.height() > 0) {
            html.append(" width=\"").append(figure.width());
            html.append("\" height=\"").append(figure.height()).append('"');
        }
        html.append('>');
        if (figure.caption() != null || figure.credit() != null) {
            html.append("<figcaption>");
            html.append(figure.caption() == null ? "" : Html.of(figure.caption()));
            if (figure.credit() != null) {
                html.append(figure.caption() == null ? "[" : " [");
                html.append(Html.of(figure.credit())).append(']');
            }
            html.append("</figcaption>");
        }
        html.append("</figure>\n");
    }

    private void corrections() {
        Story.Corrections corrections = story.corrections();
        if (corrections != null) {
            html.append("<h2>").append(Html.of(corrections.heading())).append("</h2>\n");
            for (Story.Corrections.Note note : corrections.notes()) {
                html.append("<p><b>").append(Html.of(note.date())).append("</b> ");
                html.append(Html.of(note.text())).append("</p>\n");
            }
        }
    }

    private String wrapped() {
        if (!story.wrapped()) {
            return html.toString();
        }
        return "<div lang=\"" + Html.of(story.language()) + "\" dir=\"" + story.direction() + "\">\n" + html
                + "</div>\n";
    }
}
