package dev.broadsheet.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SheetTest {
    /** One of each length in UTF-8, halves of pairs, and line endings. */
    private static final String LETTERS = "aé€\uD83D\uDE00\uD83D\uDE00\r\n\r\nz";

    @Test
    void whateverThePiecesTheBytesAreThoseOfTheWholeText() throws IOException {
        Random chance = new Random(7);
        for (int round = 0; round < 2000; round++) {
            StringBuilder whole = new StringBuilder();
            Sheet sheet = new Sheet();
            for (int piece = chance.nextInt(8); piece > 0; piece--) {
                StringBuilder text = new StringBuilder();
                for (int length = chance.nextInt(6); length > 0; length--) {
                    text.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
                }
                whole.append(text);
                if (chance.nextBoolean()) {
                    sheet.write(text.toString());
                } else {
                    sheet.write(text.toString().toCharArray());
                }
            }
            assertThat(sheet.bytes()).isEqualTo(expected(whole.toString()));
        }
    }

    @Test
    void aLongTextOfWideLettersFits() throws IOException {
        for (String letter : List.of("€", "😀", "\uD83D", "a")) {
            String text = letter.repeat(100_000);
            Sheet sheet = new Sheet();
            sheet.write(text);
            assertThat(sheet.bytes()).isEqualTo(expected(text));
        }
    }

    private static byte[] expected(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').getBytes(UTF_8);
    }
}
