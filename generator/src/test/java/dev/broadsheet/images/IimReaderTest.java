package dev.broadsheet.images;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.images.IimReader.Tag;
import dev.broadsheet.model.PictureNotes.Field;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class IimReaderTest {
    private static final byte[] SAYS_UTF_8 = {0x1B, '%', 'G'};

    private final ByteArrayOutputStream iim = new ByteArrayOutputStream();

    @Test
    void lettersAreThoseThatTheBlockNames() {
        field(1, 90, SAYS_UTF_8);
        field(2, 80, "أمينة ديالو".getBytes(UTF_8));
        assertThat(read().first(Tag.BY_LINE)).isEqualTo("أمينة ديالو");
    }

    @Test
    void lettersThatNobodyNamesAreUtf8OrThoseOfOldPrograms() {
        field(2, 80, "Zo\u00eb".getBytes(UTF_8));
        field(2, 110, "Zo\u00eb \u2013 MPA".getBytes(Charset.forName("windows-1252")));
        assertThat(read().first(Tag.BY_LINE)).isEqualTo("Zo\u00eb");
        assertThat(read().first(Tag.CREDIT)).isEqualTo("Zo\u00eb \u2013 MPA");
    }

    @Test
    void everyMakerIsNamedAndOtherRecordsSayNothing() {
        field(2, 80, "Joan Marsh".getBytes(UTF_8));
        field(2, 80, "Eli Varga".getBytes(UTF_8));
        field(3, 110, "Pixels".getBytes(UTF_8));
        assertThat(read().all(Tag.BY_LINE)).containsExactly("Joan Marsh", "Eli Varga");
        assertThat(read().first(Tag.CREDIT)).isNull();
    }

    @Test
    void aFieldThatIsFullMayBeCutShortAndOneWithRoomIsNot() {
        field(2, 110, "c".repeat(31).getBytes(UTF_8));
        field(2, 80, "b".repeat(32).getBytes(UTF_8));
        field(2, 116, "r".repeat(128).getBytes(UTF_8));
        field(2, 120, "d".repeat(1999).getBytes(UTF_8));
        assertThat(read().cut()).containsExactlyInAnyOrder(Field.CREATOR, Field.COPYRIGHT);
    }

    @Test
    void aLetterThatWasCutThroughIsLeftOut() {
        field(1, 90, SAYS_UTF_8);
        field(2, 80, Arrays.copyOf(("a".repeat(31) + "\u00eb").getBytes(UTF_8), 32));
        assertThat(read().first(Tag.BY_LINE)).isEqualTo("a".repeat(31));
        assertThat(read().cut()).containsExactly(Field.CREATOR);
    }

    @Test
    void ofADamagedBlockAsMuchIsReadAsIsSound() {
        field(2, 80, "Joan Marsh".getBytes(UTF_8));
        field(2, 110, "Meridian Press Agency".getBytes(UTF_8));
        byte[] whole = iim.toByteArray();
        for (int length = 0; length < whole.length; length++) {
            IimReader cut = IimReader.of(Arrays.copyOf(whole, length));
            assertThat(cut.first(Tag.BY_LINE)).isEqualTo(length < 15 ? null : "Joan Marsh");
            assertThat(cut.first(Tag.CREDIT)).isNull();
        }
        whole[3] = (byte) 0x80;
        assertThat(IimReader.of(whole).all(Tag.BY_LINE)).isEmpty();
    }

    private IimReader read() {
        return IimReader.of(iim.toByteArray());
    }

    private void field(int dataSet, int number, byte[] value) {
        iim.writeBytes(
                new byte[] {0x1C, (byte) dataSet, (byte) number, (byte) (value.length >> 8), (byte) value.length});
        iim.writeBytes(value);
    }
}
