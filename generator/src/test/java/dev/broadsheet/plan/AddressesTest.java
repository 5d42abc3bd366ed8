package dev.broadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.Photograph;
import dev.broadsheet.model.Picture.Root;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "local/Old Bridge (2).JPG, /pictures/old-bridge-2.0123456789.jpg",
        "Br\u00fccke.png, /pictures/brucke.0123456789.png",
        "\u062c\u0633\u0631.png, /pictures/jsr.0123456789.png",
        "a.b.svg, /pictures/a-b.0123456789.svg",
        "(1).gif, /pictures/1.0123456789.gif",
        "!.gif, /pictures/picture.0123456789.gif"
    })
    void aPictureFromBesideAnArticleIsNamedByItsContent(String path, String address) {
        assertThat(Addresses.of(Photograph.of(Root.CONTENT, path, "0123456789abcdef", 9, 1, 1)))
                .isEqualTo(address);
    }

    @Test
    void aPictureThatIsCopiedAsItIsKeepsItsPath() {
        assertThat(Addresses.of(Photograph.of(Root.STATIC, "images/A b.jpg", "0123456789abcdef", 9, 1, 1)))
                .isEqualTo("/images/A b.jpg");
    }
}
