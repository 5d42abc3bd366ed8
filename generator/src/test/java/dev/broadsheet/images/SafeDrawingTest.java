package dev.broadsheet.images;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeDrawingTest {
    private static final String START =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>qz()</script>",
                "<script href=\"https://qz.example/x.js\"/>",
                "<g><script type=\"text/ecmascript\"><![CDATA[qz()]]></script></g>",
                "<rect onclick=\"qz()\" ONLOAD=\"qz()\"/>",
                "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\" onload=\"qz()\"><p>qz</p></body></foreignObject>",
                "<iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"https://qz.example/\"/>",
                "<image href=\"https://qz.example/x.png\"/>",
                "<image xlink:href=\"//qz.example/x.png\"/>",
                "<image href=\"data:image/svg+xml,%3Csvg onload='qz()'%3E\"/>",
                "<use href=\"https://qz.example/x.svg#a\"/>",
                "<a href=\"javascript:qz()\"><rect/></a>",
                "<a xlink:href=\" java&#10;script:qz()\"><rect/></a>",
                "<a href=\"data:text/html,qz\"><rect/></a>",
                "<a href=\"#ok\"><set attributeName=\"href\" to=\"javascript:qz()\"/></a>",
                "<animate attributeName=\"xlink:href\" values=\"javascript:qz()\"/>",
                "<set attributeName=\"onclick\" to=\"qz()\"/>",
                "<rect style=\"fill: url(https://qz.example/x)\"/>",
                "<rect fill=\"url('//qz.example/x#a')\"/>",
                "<rect style=\"fill: u\\72l(https://qz.example/x)\"/>",
                "<style>@import 'https://qz.example/x.css';</style>",
                "<style>rect { background: url(https://qz.example/x) }</style>",
                "<?xml-stylesheet href=\"https://qz.example/x.css\"?>",
                "<!-- qz -->"
            })
    void whatCouldActLoadOrSendIsGone(String hostile) throws UnreadablePictureException {
        String drawn = safe(START + hostile + "<circle r=\"4\"/></svg>");
        assertThat(drawn.toLowerCase(Locale.ROOT)).doesNotContain("qz", "script", "foreignobject", "iframe");
        assertThat(drawn)
                .contains("<circle r=\"4\"></circle>")
                .startsWith("<svg ")
                .contains("viewBox=\"0 0 9 9\"");
        assertThat(safe(drawn)).as("a drawing that was cleaned before").isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + START + "<text>&x;</text></svg>",
                "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + START + "<text>&b;</text></svg>"
            })
    void entitiesAreNeverResolved(String hostile) {
        assertThat(drawnOrRefused(hostile)).doesNotContain("aaaa").doesNotContain("file:");
    }

    @Test
    void aDrawingThatIsNotWellFormedIsRefused() {
        assertThatThrownBy(() -> safe(START + "<g></svg>"))
                .isInstanceOfSatisfying(UnreadablePictureException.class, e -> assertThat(e.reason())
                        .isEqualTo("is no well-formed SVG"));
        assertThatThrownBy(() -> safe(START + "<g>".repeat(300) + "</g>".repeat(300) + "</svg>"))
                .isInstanceOf(UnreadablePictureException.class);
    }

    @Test
    void whatDrawsStays() throws UnreadablePictureException {
        String drawing = START.replace(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"", "")
                + "<defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"red\"/></linearGradient></defs>"
                + "<rect fill=\"url(#a)\" width=\"9\" height=\"9\"/><use href=\"#a\"/>"
                + "<a href=\"https://courier.example/\"><text>رصيف &lt;&amp;</text></a></svg>";
        assertThat(safe(drawing))
                .contains("fill=\"url(#a)\"", "<use href=\"#a\">", "stop-color=\"red\"", "رصيف &lt;&amp;")
                .contains("<a href=\"https://courier.example/\">");
    }

    private static String drawnOrRefused(String svg) {
        try {
            return safe(svg);
        } catch (UnreadablePictureException e) {
            return e.reason();
        }
    }

    private static String safe(String svg) throws UnreadablePictureException {
        return new String(SafeDrawing.of(svg.getBytes(UTF_8)), UTF_8);
    }
}
