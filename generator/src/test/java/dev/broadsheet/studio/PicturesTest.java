package dev.broadsheet.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.iptc.IptcDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturesTest {

    /** The tests of a module run in its own folder. */
    private static final Path CONTENT = Path.of("..", "content");

    @Test
    void aPictureIsTheSameEachTimeItIsDrawn() throws IOException {
        Commission portrait = commission("portraits/tomas-reyes.jpg");
        assertThat(DrawPictures.draw(portrait)).isEqualTo(DrawPictures.draw(portrait));
    }

    @Test
    void aDrawnPictureHasTheSizeOfItsSceneAndCarriesItsCaptionAndCredit() throws Exception {
        Commission commission = commission("economy/strike-cranes-idle.jpg");
        byte[] jpeg = DrawPictures.draw(commission);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(picture.getWidth()).isEqualTo(1600);
        assertThat(picture.getHeight()).isEqualTo(1067);
        carries(jpeg, commission);
    }

    @Test
    void everyCommissionNamesASceneAndNoPictureIsAskedForTwice() {
        assertThat(Commission.all()).isNotEmpty().allSatisfy(c -> assertThat(Scenes.named(c.scene()))
                .isNotNull());
        assertThat(Commission.all()).extracting(Commission::path).doesNotHaveDuplicates();
    }

    @Test
    void everyCommissionedPictureHangsInTheNewsroomWithItsCaptionAndCredit() throws Exception {
        for (Commission commission : Commission.all()) {
            Path file = CONTENT.resolve(commission.path());
            assertThat(file).isRegularFile();
            carries(Files.readAllBytes(file), commission);
        }
    }

    @Test
    void everyJpegOfTheNewsroomIsCommissioned() throws IOException {
        try (var files = Files.walk(CONTENT)) {
            assertThat(files.filter(f -> f.toString().endsWith(".jpg"))
                            .map(f -> CONTENT.relativize(f).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(
                            Commission.all().stream().map(Commission::path).toList());
        }
    }

    private static Commission commission(String path) {
        return Commission.all().stream()
                .filter(c -> c.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static void carries(byte[] jpeg, Commission commission) throws IOException, JpegProcessingException {
        Metadata metadata = JpegMetadataReader.readMetadata(new ByteArrayInputStream(jpeg));
        IptcDirectory iptc = metadata.getFirstDirectoryOfType(IptcDirectory.class);
        assertThat(iptc).as(commission.path()).isNotNull();
        assertThat(iptc.getString(IptcDirectory.TAG_CAPTION)).isEqualTo(commission.caption());
        assertThat(iptc.getString(IptcDirectory.TAG_BY_LINE)).isEqualTo(commission.creator());
        assertThat(iptc.getString(IptcDirectory.TAG_CREDIT)).isEqualTo(commission.credit());
        assertThat(iptc.getString(IptcDirectory.TAG_COPYRIGHT_NOTICE)).isEqualTo(commission.copyright());
    }
}
