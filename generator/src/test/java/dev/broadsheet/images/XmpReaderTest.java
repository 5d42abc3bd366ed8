package dev.broadsheet.images;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmpReaderTest {
    private static final String PACKET =
            """
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"
              photoshop:Credit="Meridian &amp; Sons">
            <dc:creator><rdf:Seq><rdf:li>Joan Marsh</rdf:li><rdf:li>أمينة ديالو</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="ar">رصيف</rdf:li>
              <rdf:li xml:lang="x-default">A quay.</rdf:li></rdf:Alt></dc:description>
            <plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource">
              <plus:LicensorURL>https://meridian.example/buy</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            """;

    @Test
    void itReadsAttributesListsLanguagesAndStructures() {
        XmpReader xmp = XmpReader.of(PACKET.getBytes(UTF_8)).orElseThrow();
        assertThat(xmp.text(XmpReader.PHOTOSHOP, "Credit")).isEqualTo("Meridian & Sons");
        assertThat(xmp.all(XmpReader.DC, "creator")).containsExactly("Joan Marsh", "أمينة ديالو");
        assertThat(xmp.anyLanguage(XmpReader.DC, "description")).isEqualTo("A quay.");
        assertThat(xmp.field(XmpReader.PLUS, "Licensor", "LicensorURL")).isEqualTo("https://meridian.example/buy");
        assertThat(xmp.text(XmpReader.PHOTOSHOP, "Source")).isNull();
    }

    @Test
    void ofADamagedPacketNothingIsRead() {
        byte[] whole = PACKET.strip().getBytes(UTF_8);
        for (int length = 0; length < whole.length; length += 7) {
            assertThat(XmpReader.of(Arrays.copyOf(whole, length))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>",
                "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>",
                "<x>&unknown;</x>",
                "words",
                ""
            })
    void aPacketWithADocumentTypeOrEntitiesIsNone(String packet) {
        assertThat(XmpReader.of(packet.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void aPacketThatIsTooDeepWideOrLongIsNone() {
        assertThat(XmpReader.of(("<a>".repeat(70) + "</a>".repeat(70)).getBytes(UTF_8)))
                .isEmpty();
        assertThat(XmpReader.of(("<a>" + "<b/>".repeat(30_000) + "</a>").getBytes(UTF_8)))
                .isEmpty();
        assertThat(XmpReader.of(("<a>" + " ".repeat(1 << 20) + "</a>").getBytes(UTF_8)))
                .isEmpty();
        assertThat(XmpReader.of("\u0000\u0001".getBytes(UTF_16))).isEmpty();
    }
}
