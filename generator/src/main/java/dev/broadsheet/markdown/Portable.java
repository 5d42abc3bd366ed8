package dev.broadsheet.markdown;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a page's rendered markup fit to be shown elsewhere, by a feed reader or a partner: every address absolute, no
 * script, style, form or frame, no attribute that only means something beside our style sheet. For one page.
 */
public final class Portable {
    private static final Set<String> KEPT =
            Set.of(("a abbr address article aside audio b bdi bdo blockquote br caption cite"
                            + " code col colgroup dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header"
                            + " hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small source span strong sub"
                            + " summary sup table tbody td tfoot th thead time tr u ul var video wbr")
                    .split(" "));
    /** Elements that go with all that is in them. */
    private static final Set<String> OPAQUE =
            Set.of("script", "style", "noscript", "template", "textarea", "title", "select", "svg", "math", "object");
    /** Elements that show another page: a link to it stands for them. */
    private static final Set<String> FRAMES = Set.of("iframe", "embed");

    private static final Set<String> ADDRESSES = Set.of("href", "src", "cite", "poster");
    private static final Set<String> PLAIN =
            Set.of(("alt colspan controls datetime dir headers height id lang media open"
                            + " reversed rowspan scope span start title type value width")
                    .split(" "));
    private static final Pattern NOTE = Pattern.compile("<sup><a role=\"doc-noteref\".*?</sup>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Set<String> PICTURES = Set.of("img", "picture", "source");

    private final URI page;
    private final boolean pictures;

    /**
     * @param page the absolute address of the page that the markup comes from
     * @param pictures whether pictures stay
     */
    public Portable(String page, boolean pictures) {
        this.page = URI.create(page);
        this.pictures = pictures;
    }

    /** The words of a piece of markup, without the numbers of its footnotes. */
    public static String words(String markup) {
        return Entities.unescape(
                        TAG.matcher(NOTE.matcher(markup).replaceAll("")).replaceAll(""), false)
                .strip();
    }

    /** Appends what elsewhere can be shown of some markup, which need not be balanced. */
    public void append(StringBuilder out, String markup) {
        int done = 0;
        for (int start = markup.indexOf('<'); start >= 0; start = markup.indexOf('<', done)) {
            out.append(markup, done, start);
            done = appendTag(out, markup, start);
        }
        out.append(markup, done, markup.length());
    }

    /** The absolute form of an address as an attribute has it; null for one that is none or would do harm. */
    public @Nullable String absolute(String address) {
        String bare = address.strip();
        if (bare.startsWith("https://") || bare.startsWith("http://")) {
            return bare;
        }
        if (bare.startsWith("#")) {
            return page + bare;
        }
        if (Addresses.forbiddenScheme(bare) != null) {
            return null;
        }
        try {
            URI whole = page.resolve(bare);
            return whole.isAbsolute() ? whole.toString() : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** Says where what begins at an angle bracket ends. */
    private int appendTag(StringBuilder out, String markup, int start) {
        HtmlSyntax.Special special = HtmlSyntax.special(markup, start, markup.length());
        if (special != null) {
            int end = special.end(markup, start, markup.length());
            return end < 0 ? markup.length() : end;
        }
        int end = HtmlSyntax.endOfTag(markup, start, markup.length());
        if (end < 0) {
            out.append("&lt;");
            return start + 1;
        }
        if (isPlain(markup, start, end)) {
            out.append(markup, start, end);
            return end;
        }
        Tag tag = Tag.parse(markup, start, end);
        String name = tag.name();
        if (FRAMES.contains(name)) {
            appendLink(out, tag);
            return name.equals("embed") || tag.closing() ? end : RawHtml.endOfElement(markup, end, name);
        }
        if (OPAQUE.contains(name)) {
            return tag.closing() ? end : RawHtml.endOfElement(markup, end, name);
        }
        if (KEPT.contains(name) && (pictures || !PICTURES.contains(name))) {
            append(out, tag);
        }
        return end;
    }

    /** Whether a tag is kept as it stands: one of the common elements, without attributes. */
    private boolean isPlain(String markup, int start, int end) {
        int name = markup.charAt(start + 1) == '/' ? start + 2 : start + 1;
        return HtmlSyntax.endOfName(markup, name, end) == end - 1
                && KEPT.contains(markup.substring(name, end - 1))
                && (pictures || !PICTURES.contains(markup.substring(name, end - 1)));
    }

    private void append(StringBuilder out, Tag tag) {
        out.append(tag.closing() ? "</" : "<").append(tag.name());
        tag.attributes().forEach((name, value) -> {
            if (PLAIN.contains(name)) {
                Markup.attribute(out, name, value);
            } else if (ADDRESSES.contains(name)) {
                appendAddress(out, name, absolute(value));
            } else if (name.equals("srcset")) {
                appendAddress(out, name, absoluteSet(value));
            }
        });
        out.append('>');
    }

    private static void appendAddress(StringBuilder out, String name, @Nullable String address) {
        if (address != null) {
            Markup.attribute(out, name, address);
        }
    }

    /** {@code a.webp 400w, b.webp 800w}; an address with commas in it is not one of ours. */
    private @Nullable String absoluteSet(String set) {
        StringBuilder whole = new StringBuilder(set.length() + 64);
        for (String candidate : set.split(",\\s+", -1)) {
            String[] words = candidate.strip().split("\\s+", 2);
            String address = absolute(words[0]);
            if (address == null) {
                return null;
            }
            whole.append(whole.isEmpty() ? "" : ", ").append(address).append(words.length > 1 ? " " + words[1] : "");
        }
        return whole.toString();
    }

    private void appendLink(StringBuilder out, Tag tag) {
        String source = tag.value("src");
        String address = source == null ? null : absolute(source);
        if (address != null) {
            String title = tag.value("title");
            out.append("<a");
            Markup.attribute(out, "href", address);
            out.append('>');
            Markup.escape(out, title == null ? address : title);
            out.append("</a>");
        }
    }
}
