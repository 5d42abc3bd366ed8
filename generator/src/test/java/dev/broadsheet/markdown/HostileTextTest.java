package dev.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.HtmlPolicy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a hostile author may try, and what a browser would find in the page. */
class HostileTextTest {
    private static final Set<String> LIVE = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "form",
            "input",
            "button",
            "textarea",
            "select",
            "svg",
            "math",
            "link",
            "meta",
            "base",
            "template",
            "noscript",
            "frame",
            "frameset",
            "applet",
            "video",
            "audio");

    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "src",
            "action",
            "formaction",
            "cite",
            "data",
            "poster",
            "background",
            "srcset",
            "xlink:href",
            "longdesc",
            "ping",
            "srcdoc");

    /** What needs no HTML: these must do no harm whatever the policy. */
    static List<String> markdown() {
        return List.of(
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#115;cript:alert(1))",
                "[x](&#x6A;avascript:alert(1))",
                "[x](&#0000106avascript:alert(1))",
                "[x](javascript&colon;alert(1))",
                "[x](javascript&#58;alert(1))",
                "[x](java&Tab;script:alert(1))",
                "[x](java&NewLine;script:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](<java script:alert(1)>)",
                "[x](<\u0001javascript:alert(1)>)",
                "[x](&#1;javascript:alert(1))",
                "[x](&#14;javascript:alert(1))",
                "[x](javascript%3Aalert(1))",
                "[x](java%0ascript:alert(1))",
                "[x](%6Aavascript:alert(1))",
                "[x](%256Aavascript%253Aalert(1))",
                "[x](java&amp;#115;cript:alert(1))",
                "[x](java\\script:alert(1))",
                "[x](javascript\\:alert(1))",
                "[x](\u00A0javascript:alert(1))",
                "[x](\u200Bjavascript:alert(1))",
                "[x](java\u00ADscript:alert(1))",
                "[x](java\u0000script:alert(1))",
                "[x](data:text/html,<script>alert(1)</script>)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](DATA:image/svg+xml;base64,PHN2Zz4=)",
                "[x](vbscript:msgbox(1))",
                "[x](file:///etc/passwd)",
                "[x](blob:https://example.org/1)",
                "[x](view-source:javascript:alert(1))",
                "[x](feed:javascript:alert(1))",
                "[x](livescript:alert(1))",
                "[x](intent://scan/#Intent;end)",
                "[x](x-javascript:alert(1) \"t\")",
                "![x](javascript:alert(1))",
                "![x](data:image/svg+xml,<svg onload=alert(1)>)",
                "Text ![x](JAVASCRIPT:alert(1)) text",
                "![x\" onerror=\"alert(1)](a.png)",
                "![x](a.png\"onerror=\"alert(1))",
                "![x](a.png \"t\\\" onerror=\\\"alert(1)\")",
                "[x](a.md \"t\\\" onmouseover=\\\"alert(1)\")",
                "[x](a.md 'x\" onclick=alert(1) y=\"')",
                "[x](\"onmouseover=alert(1))",
                "[x](<a\"onmouseover=\"alert(1)>)",
                "<javascript:alert(1)>",
                "<JAVASCRIPT:alert(1)>",
                "<data:text/html,x>",
                "<vbscript:x>",
                "<x-y:alert(1)>",
                "<a@example.org\"onclick=alert(1)>",
                "[x]\n\n[x]: javascript:alert(1)",
                "[x]\n\n[x]: <java&#115;cript:alert(1)> \"t\"",
                "![x]\n\n[x]: data:text/html,x",
                "[x][y]\n\n[y]: a.md \"\\\" onclick=\\\"alert(1)\"",
                "https://example.org/\"onmouseover=alert(1)//",
                "www.example.org/'onclick='alert(1)",
                "javascript://example.org/%0aalert(1)",
                "\"onclick=alert(1)@example.org",
                "# x\" onclick=\"alert(1)",
                "# <>\"'&",
                "``` x\" onclick=\"alert(1)\n```",
                "~~~ \"><script>alert(1)</script>\n~~~",
                "`<script>alert(1)</script>`",
                "    <script>alert(1)</script>",
                "| a\" onclick=\"alert(1) |\n|---|\n| `<script>` |",
                "[^x\" onclick=\"]\n\n[^x\" onclick=\"]: note",
                "\\<script>alert(1)\\</script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;alert(1)&#60;/script&#62;",
                "\uFDD00\uFDD1 and &#xFDD0;0&#xFDD1; ![p](a.png)",
                "![a](a.png)\n\n\uFDD00\uFDD1",
                ":::embed javascript:alert(1)\n:::",
                ":::embed JAVA&#115;CRIPT:alert(1)\nTitle\n:::",
                ":::embed javascript%3Aalert(1)\n:::",
                ":::embed data:text/html,<script>alert(1)</script>\n:::",
                ":::embed https://www.youtube.com/watch?v=\"onclick=alert(1)//\n:::",
                ":::embed https://www.youtube.com/watch?v=a%22%20onclick=alert(1)\n:::",
                ":::embed /a.mp3\"onerror=\"alert(1)\n:::",
                ":::embed /javascript:alert(1).mp3\n:::",
                ":::embed //evil.example/a.mp3\n<script>alert(1)</script>\n:::",
                ":::factbox <script>alert(1)</script>\nText.\n:::",
                ":::factbox x\" onclick=\"alert(1)\nText.\n:::",
                ":::pullquote \"><img src=x onerror=alert(1)>\nText.\n:::",
                ":::timeline\n- **2019\" onclick=\"alert(1)** Text.\n:::",
                ":::qa\n**x\" onclick=\"alert(1)**\n\nText.\n:::",
                ":::<script>alert(1)</script>\nText.\n:::",
                ":::factbox A\n\uFDD00\uFDD1\n\n![a](a.png)\n:::\n\n\uFDD00\uFDD1");
    }

    /** What tries raw HTML: the safe policy and the one that shows it must take the harm out. */
    static List<String> html() {
        return List.of(
                ":::factbox A\n<script>\n:::\nalert(1)</script>\n\nText.",
                ":::qa\n**<b onclick=alert(1)>x**\n\n<img src=x onerror=alert(1)>\n:::",
                ":::timeline\n- **<i onclick=alert(1)>2019** <svg onload=alert(1)>\n:::",
                ":::pullquote A\n<svg onload=alert(1)>\n:::",
                "<script>alert(1)</script>",
                "text <script>alert(1)</script> text",
                "<SCRIPT SRC=//example.org/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</script>",
                "<script\n>alert(1)</script\n>",
                "<script>\n\nalert(1)\n\n</script>",
                "<img src=x onerror=alert(1)>",
                "<img src=x\nonerror=alert(1)>",
                "<img/src=x/onerror=alert(1)>",
                "<img src=\"x` `<script>alert(1)</script>\"` `>",
                "<img src=javascript:alert(1)>",
                "<img src=\"java&#115;cript:alert(1)\">",
                "<img src=\" javascript:alert(1)\">",
                "<img src=data:image/svg+xml,x>",
                "<img srcset=\"javascript:alert(1) 1x\" src=a.png>",
                "<a href=javascript:alert(1)>x</a>",
                "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
                "<a href='java\tscript:alert(1)'>x</a>",
                "<a href=\"java&Tab;script&colon;alert(1)\">x</a>",
                "<a href=\"data:text/html,x\">x</a>",
                "<a href=\"a.md\" onclick=\"alert(1)\" style=\"position:fixed\" target=_blank>x</a>",
                "<a href=\"a.md\" href=\"javascript:alert(1)\">x</a>",
                "<a href=\"javascript:alert(1)\" href=\"a.md\">x</a>",
                "<a\thref=\"a.md\"\ronmouseover=alert(1)>x</a>",
                "<b onmouseover=alert(1)>x</b>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<style>@import 'javascript:alert(1)';</style>",
                "<style>\n\nbody{display:none}\n\n</style>",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=\"x.swf\"></object><embed src=\"x.swf\">",
                "<form action=\"javascript:alert(1)\"><input type=submit><button formaction=javascript:x>y</button></form>",
                "<base href=\"//example.org/\">",
                "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
                "<link rel=stylesheet href=\"//example.org/x.css\">",
                "<body onload=alert(1)>",
                "<details open ontoggle=alert(1)>x</details>",
                "<video src=x onerror=alert(1)></video><audio src=x onerror=alert(1)></audio>",
                "<marquee onstart=alert(1)>x</marquee>",
                "<textarea><script>alert(1)</script></textarea>",
                "<title><script>alert(1)</script></title>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<xmp><script>alert(1)</script></xmp>",
                "<plaintext><script>alert(1)</script>",
                "<template><script>alert(1)</script></template>",
                "<select><script>alert(1)</script></select>",
                "<!--><script>alert(1)</script>-->",
                "<!--[if IE]><script>alert(1)</script><![endif]-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?xml ?><script>alert(1)</script>",
                "<!DOCTYPE html><script>alert(1)</script>",
                "<div title=\"\n\n<script>alert(1)</script>\">",
                "<div \">\"<script>alert(1)</script>",
                "<p title=\"-->\"><img title=\"--><script>alert(1)</script>\" src=a.png>",
                "<blockquote cite=\"javascript:alert(1)\">x</blockquote>",
                "<abbr title=\"&#xFDD0;0&#xFDD1;\">x</abbr>\n\n![\" onmouseover=\"alert(1)](a.png)",
                "<a name=\"x\" id=\"y\" class=\"z\" role=\"button\" tabindex=\"1\">x</a>",
                "<x-element onclick=alert(1)>x</x-element>",
                "</div></article></body></html><script>alert(1)</script>");
    }

    static Stream<String> all() {
        return Stream.concat(markdown().stream(), html().stream());
    }

    @Test
    void theListIsLong() {
        assertThat(markdown()).hasSizeGreaterThan(40).doesNotHaveDuplicates();
        assertThat(html()).hasSizeGreaterThan(40).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(HtmlPolicy.class)
    void markdownAloneDoesNoHarmUnderAnyPolicy(HtmlPolicy policy) {
        for (String text : markdown()) {
            if (policy != HtmlPolicy.TRUSTED || !text.matches("(?s).*<(script|svg).*")) {
                assertHarmless(policy, text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = HtmlPolicy.class,
            names = {"SAFE", "NONE"})
    void rawHtmlDoesNoHarmUnlessItsAuthorIsTrusted(HtmlPolicy policy) {
        html().forEach(text -> assertHarmless(policy, text));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aTextNeverBreaksOutOfItsPlace(String text) {
        for (HtmlPolicy policy : List.of(HtmlPolicy.SAFE, HtmlPolicy.NONE)) {
            String html = Desk.of(policy).html("Before.\n\n" + text + "\n\nAfter.");
            Document page = Jsoup.parse("<main><div id=frame>" + html + "</div><i id=below></i></main>");
            assertThat(page.select("main > div#frame + i#below"))
                    .as(policy + ": " + html)
                    .hasSize(1);
            assertThat(page.select("#frame p").eachText())
                    .as(policy + ": " + html)
                    .contains("Before.");
        }
    }

    @Test
    void whatFollowsHostileHtmlIsStillRead() {
        for (String text : html()) {
            // By CommonMark's rule only a closing tag in one piece ends what begins like this.
            boolean open = text.startsWith("<script\n");
            String html = Desk.of(HtmlPolicy.SAFE).html(text + "\n\nAfter **all**.\n\n![p](p.png)");
            if (!open) {
                assertThat(Jsoup.parse(html).text()).as(text + " -> " + html).contains("After all.");
                assertThat(html).contains("<figure><img src=\"/courier/p.png\"");
            }
        }
    }

    @Test
    void theTestSeesHarmWhereThereIsHarm() {
        String trusted = Desk.of(HtmlPolicy.TRUSTED).html("<img src=x onerror=alert(1)>");
        assertThat(harm(trusted)).isNotEmpty();
        assertThat(harm("<a href='java\tscript:x'>")).isNotEmpty();
    }

    private static void assertHarmless(HtmlPolicy policy, String text) {
        String html = Desk.of(policy).html(text);
        assertThat(harm(html)).as(policy + ": " + text + " -> " + html).isEmpty();
    }

    /** Elements that act, handlers, styles and foreign schemes that a browser would find. */
    private static List<String> harm(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        return page.body().getAllElements().stream()
                .flatMap(element -> Stream.concat(
                        Stream.of(element.tagName()).filter(LIVE::contains),
                        element.attributes().asList().stream()
                                .filter(attribute -> isHarmful(element, attribute))
                                .map(attribute -> element.tagName() + " " + attribute)))
                .toList();
    }

    private static boolean isHarmful(Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || name.equals("style") || name.equals("target")) {
            return true;
        }
        if (!ADDRESSES.contains(name)) {
            return false;
        }
        // As browsers read it: controls and white space go, then comes the scheme.
        String address = attribute.getValue().replaceAll("[\\x00-\\x20\\x7F-\\xA0\\u200B\\u00AD]", "");
        int colon = address.indexOf(':');
        String scheme = colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
        boolean isScheme = scheme.matches("[a-z][a-z0-9+.-]*");
        return isScheme && !Set.of("http", "https", "mailto", "tel").contains(scheme) || name.equals("srcdoc");
    }
}
