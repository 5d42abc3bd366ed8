package dev.broadsheet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.Handler;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/**
 * The safe policy: keeps what the generator itself writes and what authors may write without harm, drops scripts,
 * handlers, styles, forms, frames and foreign addresses, closes what is open and forgets what closes nothing.
 */
final class Sanitiser {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}\\p{M}\u200C\u200D_:.-]+");
    private static final Pattern CLASS =
            Pattern.compile("(?:table|footnotes|align-(?:left|center|right)|language-[\\p{L}\\p{N}_.+#-]+)");
    private static final Pattern ROLE = Pattern.compile("group|doc-(?:endnotes|noteref|backlink)");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9-]{1,60}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}");
    private static final Pattern WORDS = Pattern.compile("[A-Za-z0-9 _-]{1,60}");
    private static final Pattern TIME = Pattern.compile("[0-9A-Za-z :.+-]{1,60}");

    private static final Set<String> ELEMENTS = Set.of(("h2 h3 h4 h5 h6 p div section aside blockquote pre hr address"
                    + " ul ol li dl dt dd figure figcaption details summary"
                    + " table caption colgroup col thead tbody tfoot tr th td"
                    + " a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong"
                    + " sub sup time u var wbr")
            .split(" "));

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements((element, attributes) -> "h2", "h1")
            .allowElements(ELEMENTS.toArray(String[]::new))
            .allowWithoutAttributes("span")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src")
            .onElements("img")
            .allowAttributes("cite")
            .onElements("blockquote", "q", "del", "ins")
            .allowAttributes("id")
            .matching(ID)
            .globally()
            .allowAttributes("class")
            .matching(CLASS)
            .globally()
            .allowAttributes("lang")
            .matching(LANGUAGE)
            .globally()
            .allowAttributes("dir")
            .matching(true, "ltr", "rtl", "auto")
            .globally()
            .allowAttributes("title")
            .globally()
            .allowAttributes("role")
            .matching(ROLE)
            .onElements("a", "div", "section")
            .allowAttributes("aria-label", "aria-labelledby")
            .onElements("a", "div", "section")
            .allowAttributes("tabindex")
            .matching(false, "0")
            .onElements("div", "pre")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(NUMBER)
            .onElements("img")
            .allowAttributes("loading")
            .matching(true, "lazy", "eager")
            .onElements("img")
            .allowAttributes("decoding")
            .matching(true, "async", "sync", "auto")
            .onElements("img")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("reversed")
            .onElements("ol")
            .allowAttributes("value")
            .matching(NUMBER)
            .onElements("li")
            .allowAttributes("colspan", "rowspan")
            .matching(NUMBER)
            .onElements("td", "th")
            .allowAttributes("span")
            .matching(NUMBER)
            .onElements("col", "colgroup")
            .allowAttributes("scope")
            .matching(true, "col", "row", "colgroup", "rowgroup")
            .onElements("th")
            .allowAttributes("headers")
            .matching(WORDS)
            .onElements("td", "th")
            .allowAttributes("datetime")
            .matching(TIME)
            .onElements("time", "del", "ins")
            .allowAttributes("open")
            .onElements("details")
            .toFactory();

    private Sanitiser() {}

    /** Whether an element of that name, in lower case, stays; of others at most what stands between their tags does. */
    static boolean keeps(String element) {
        return ELEMENTS.contains(element) || element.equals("h1");
    }

    /** The same page without what could harm its readers; marks between elements stay, marks in attributes go. */
    static String clean(String html) {
        StringBuilder clean = new StringBuilder(html.length() + html.length() / 8);
        HtmlStreamRenderer renderer = HtmlStreamRenderer.create(clean, Handler.DO_NOTHING);
        HtmlSanitizer.sanitize(html, POLICY.apply(new MarksOutOfAttributes(renderer)));
        return clean.toString();
    }

    /** No attribute may pretend to be the place of a figure, which would end it early. */
    private record MarksOutOfAttributes(HtmlStreamEventReceiver receiver) implements HtmlStreamEventReceiver {
        @Override
        public void openDocument() {
            receiver.openDocument();
        }

        @Override
        public void closeDocument() {
            receiver.closeDocument();
        }

        @Override
        public void openTag(String element, List<String> attributes) {
            List<String> honest = new ArrayList<>(attributes);
            honest.replaceAll(value -> value.replace(Manuscript.MARKS, '\uFFFD'));
            receiver.openTag(element, honest);
        }

        @Override
        public void closeTag(String element) {
            receiver.closeTag(element);
        }

        @Override
        public void text(String text) {
            receiver.text(text);
        }
    }
}
