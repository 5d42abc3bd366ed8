package dev.broadsheet.markdown;

import dev.broadsheet.model.HtmlPolicy;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Frame;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * HTML that an author wrote into a text. Its links and pictures are looked up like those of Markdown. Under the safe
 * policy every piece is made whole by itself, so that no open comment, quote or script can swallow what follows; the
 * {@link Sanitiser} then judges elements and attributes. For one thread.
 */
final class RawHtml {
    /** Elements whose content is no HTML: it goes with them. */
    private static final Set<String> OPAQUE = Set.of(
            "iframe",
            "listing",
            "noembed",
            "noframes",
            "noscript",
            "plaintext",
            "script",
            "style",
            "textarea",
            "title",
            "xmp");

    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "wbr");

    private final HtmlPolicy policy;
    private final Galley galley;
    private final Destinations destinations;
    private final Anchors anchors;
    private final StringBuilder html;
    private final Deque<String> open = new ArrayDeque<>(0);
    private boolean foreign;
    private boolean inLine;

    RawHtml(HtmlPolicy policy, Galley galley, Destinations destinations, Anchors anchors) {
        this.policy = policy;
        this.galley = galley;
        this.destinations = destinations;
        this.anchors = anchors;
        this.html = galley.html();
    }

    /** Finished markup as readers get it: judged if it may hold an author's tags. */
    String clean(String markup) {
        return foreign && policy == HtmlPolicy.SAFE ? Sanitiser.clean(markup) : markup;
    }

    /** A tag or a comment within a line. */
    void inline(String written, int offset) {
        if (policy == HtmlPolicy.NONE) {
            galley.text(written);
        } else {
            inLine = true;
            pass(written, offset);
            inLine = false;
        }
    }

    /** Closes what an author left open within a paragraph or the like: it ends there at the latest. */
    void endLine() {
        while (!open.isEmpty()) {
            html.append("</").append(open.pop()).append('>');
        }
    }

    /** Lines of HTML. */
    void block(String written, int offset) {
        galley.line();
        if (policy == HtmlPolicy.NONE) {
            html.append("<p>");
            galley.text(written.strip());
            html.append("</p>");
        } else {
            pass(written, offset);
        }
        galley.line();
        galley.words().space();
    }

    private void pass(String text, int offset) {
        foreign = true;
        int i = 0;
        while (i < text.length()) {
            int bracket = text.indexOf('<', i);
            if (bracket < 0) {
                bracket = text.length();
            }
            html.append(text, i, bracket);
            galley.words().add(text, i, bracket);
            i = bracket < text.length() ? passTag(text, bracket, offset) : bracket;
        }
    }

    /** Passes what begins at an angle bracket, and says where it ends. */
    private int passTag(String text, int start, int offset) {
        HtmlSyntax.Special special = HtmlSyntax.special(text, start, text.length());
        if (special != null) {
            int end = special.end(text, start, text.length());
            return passOpaque(text, start, end < 0 ? text.length() : end);
        }
        int end = HtmlSyntax.endOfTag(text, start, text.length());
        if (end < 0) {
            html.append(policy == HtmlPolicy.SAFE ? "&lt;" : "<");
            return start + 1;
        }
        Tag tag = Tag.parse(text, start, end);
        if (policy == HtmlPolicy.SAFE && !tag.closing() && !Sanitiser.keeps(tag.name())) {
            destinations.refuse(tag.name(), offset + start);
        }
        if (OPAQUE.contains(tag.name())) {
            return passOpaque(text, start, tag.closing() ? end : endOfElement(text, end, tag.name()));
        }
        if (!resolve(tag, offset + start)) {
            return end;
        }
        if (policy == HtmlPolicy.TRUSTED) {
            tag.writeAsWritten(html, text, start, end);
        } else if (!inLine || VOID.contains(tag.name())) {
            tag.write(html);
        } else if (!tag.closing()) {
            open.push(tag.name());
            tag.write(html);
        } else if (open.contains(tag.name())) {
            closeUpTo(tag.name());
        }
        return end;
    }

    private void closeUpTo(String name) {
        String closed;
        do {
            closed = open.pop();
            html.append("</").append(closed).append('>');
        } while (!closed.equals(name));
    }

    private int passOpaque(String text, int start, int end) {
        if (policy == HtmlPolicy.TRUSTED) {
            html.append(text, start, end);
        }
        return end;
    }

    /** The index after the tag that closes an element, looked for from {@code start}; the text's end when none does. */
    static int endOfElement(String text, int start, String name) {
        String closing = "</" + name;
        for (int i = text.indexOf('<', start); i >= 0; i = text.indexOf('<', i + 1)) {
            if (text.regionMatches(true, i, closing, 0, closing.length())) {
                int end = text.indexOf('>', i);
                return end < 0 ? text.length() : end + 1;
            }
        }
        return text.length();
    }

    /** Looks up where a tag leads; false for a picture that is not there: its words stand for it. */
    private boolean resolve(Tag tag, int offset) {
        String id = tag.value("id");
        if (id != null && !anchors.take(id)) {
            tag.set("id", null);
        }
        if (tag.name().equals("a")) {
            String href = tag.value("href");
            if (href != null && isOurs(href)) {
                tag.set("href", destinations.link(href, offset));
            }
        } else if (tag.name().equals("img")) {
            String source = tag.value("src");
            if (source != null && isOurs(source)) {
                String alt = tag.value("alt") == null ? "" : tag.value("alt");
                Figure figure = destinations.picture(source, alt, tag.value("title"), Frame.LINE, offset);
                if (figure == null) {
                    galley.text(alt);
                    return false;
                }
                tag.set("src", figure.src());
            }
        }
        return true;
    }

    /** Whether an address is looked up: trusted authors may write what they like. */
    private boolean isOurs(String address) {
        return !address.isBlank() && (policy == HtmlPolicy.SAFE || Addresses.forbiddenScheme(address) == null);
    }
}
