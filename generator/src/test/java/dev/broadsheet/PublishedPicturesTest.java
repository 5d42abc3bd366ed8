package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What every picture file that is published says of itself, asked by exiftool. */
class PublishedPicturesTest {
    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "gif", "webp", "avif");

    /** Groups of exiftool that hold nothing but pixels, colours, orientation and rights. */
    private static final Set<String> HARMLESS = Set.of(
            "System",
            "File",
            "ExifTool",
            "Composite",
            "JFIF",
            "Adobe",
            "PNG",
            "PNG-pHYs",
            "PNG-cICP",
            "GIF",
            "RIFF",
            "Meta",
            "Photoshop",
            "IPTC",
            "XMP-x",
            "XMP-dc",
            "XMP-photoshop",
            "XMP-xmpRights",
            "XMP-iptcExt",
            "XMP-plus",
            "APP14",
            "AV1",
            "Track1",
            "QuickTime",
            "ICC-header",
            "ICC_Profile",
            "IFD0",
            "ICC-meas",
            "ICC-view",
            "MNG");

    /** Of the test's pictures, by format: a rendition is of another format than its original, and keeps its name. */
    private static final Map<String, String> NAMES =
            Map.of("jpg", "quay", "png", "pier", "gif", "mole", "webp", "dock");

    @TempDir
    Path folder;

    @Test
    void everyPictureOfTheSampleKeepsItsCreditAndNothingElse() throws IOException {
        ExifTool.require();
        List<Path> photographs = pictures(Sample.site()).stream()
                .filter(file -> file.toString().contains("/pictures/"))
                .toList();
        assertThat(photographs).isNotEmpty();
        for (JsonNode said : ExifTool.read(pictures(Sample.site()))) {
            assertNothingElse(said);
        }
        for (JsonNode said : ExifTool.read(photographs)) {
            assertThat(said.path("XMP-photoshop:Credit").asString("")
                            + said.path("XMP-dc:Creator").asString(""))
                    .as(said.path("SourceFile").asString())
                    .isNotEmpty();
        }
    }

    @Test
    void whatCamerasKnowIsGoneFromEveryFormatAndTheRightsStay() throws IOException {
        ExifTool.require();
        Newsroom newsroom = Newsroom.minimal(folder);
        StringBuilder text = new StringBuilder();
        for (String format : List.of("jpg", "png", "gif", "webp")) {
            for (String place :
                    List.of("content/local/" + NAMES.get(format) + "." + format, "static/unnamed." + format)) {
                Path file = folder.resolve(place);
                Files.createDirectories(file.getParent());
                draw(file, format);
                ExifTool.write(
                        file,
                        "-XMP-photoshop:Credit=Meridian Press Agency",
                        "-XMP-dc:Creator=Eli Varga",
                        "-XMP-dc:Rights=\u00a9 2026 Meridian Press Agency",
                        "-XMP-xmpRights:WebStatement=https://meridian.example/terms",
                        "-XMP-plus:LicensorURL=https://meridian.example/buy",
                        "-XMP-exif:GPSLatitude=53.5",
                        "-XMP-exif:GPSLongitude=9.9",
                        "-XMP-aux:SerialNumber=QZ4711",
                        "-XMP-dc:Description=The quay.");
                if (!format.equals("gif")) {
                    ExifTool.write(
                            file,
                            "-GPSLatitude=53.5",
                            "-GPSLatitudeRef=N",
                            "-SerialNumber=QZ4711",
                            "-LensSerialNumber=QZ4712",
                            "-Orientation#=6",
                            "-UserComment=QZ4713");
                }
                if (format.equals("jpg")) {
                    Path thumbnail = folder.resolve("thumbnail.jpg");
                    draw(thumbnail, "jpg");
                    ExifTool.write(file, "-ThumbnailImage<=" + thumbnail, "-IPTC:City=QZ4714", "-Comment=QZ4715");
                }
            }
            text.append("![A quay](")
                    .append(NAMES.get(format))
                    .append(".")
                    .append(format)
                    .append(")\n\n");
        }
        newsroom.article(
                "local/quay.md",
                "headline: The quay\npublished: 2026-11-20\ncaptions: {pier.png: {credit: Joan Marsh/Courier}}",
                text.toString());
        Path site = folder.resolve("www");
        assertThat(newsroom.into(site, 2).build().failed()).isFalse();

        List<Path> published = pictures(site).stream()
                .filter(file -> !file.toString().contains("/assets/"))
                .toList();
        assertThat(published).hasSizeGreaterThanOrEqualTo(8);
        for (JsonNode said : ExifTool.read(published)) {
            String file = said.path("SourceFile").asString();
            assertNothingElse(said);
            assertThat(said.toString()).as(file).doesNotContain("QZ47");
            String credit = file.contains("/pier") ? "Joan Marsh/Courier" : "Meridian Press Agency";
            assertThat(said.path("XMP-photoshop:Credit").asString("")).as(file).isEqualTo(credit);
            assertThat(said.path("XMP-dc:Creator").asString("")).as(file).isEqualTo("Eli Varga");
            assertThat(said.path("XMP-dc:Rights").asString("")).as(file).contains("2026 Meridian Press Agency");
            assertThat(said.path("XMP-xmpRights:WebStatement").asString(""))
                    .as(file)
                    .isEqualTo("https://meridian.example/terms");
            assertThat(said.path("XMP-plus:LicensorURL").toString()).as(file).contains("https://meridian.example/buy");
        }
        for (String format : List.of("jpg", "png", "gif")) {
            assertSamePixels(folder.resolve("static/unnamed." + format), site.resolve("unnamed." + format));
        }
    }

    private static void assertNothingElse(JsonNode said) {
        said.propertyStream().map(Map.Entry::getKey).forEach(name -> {
            String lower = name.toLowerCase(Locale.ROOT);
            assertThat(lower)
                    .as(said.path("SourceFile").asString())
                    .doesNotContain("gps")
                    .doesNotContain("serial")
                    .doesNotContain("thumbnail")
                    .doesNotContain("makernote");
            String group = name.contains(":") ? name.substring(0, name.indexOf(':')) : "File";
            assertThat(HARMLESS)
                    .as(name + " in " + said.path("SourceFile").asString())
                    .contains(group);
            if (group.equals("IFD0")) {
                assertThat(name).isIn("IFD0:Orientation");
            }
        });
    }

    private static void assertSamePixels(Path one, Path other) throws IOException {
        BufferedImage before = ImageIO.read(one.toFile());
        BufferedImage after = ImageIO.read(other.toFile());
        int[] expected = before.getRGB(0, 0, before.getWidth(), before.getHeight(), null, 0, before.getWidth());
        assertThat(after.getRGB(0, 0, after.getWidth(), after.getHeight(), null, 0, after.getWidth()))
                .isEqualTo(expected);
    }

    private static List<Path> pictures(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return new ArrayList<>(files.filter(Files::isRegularFile)
                    .filter(file -> {
                        String name = String.valueOf(file.getFileName());
                        return PICTURES.contains(name.substring(name.lastIndexOf('.') + 1));
                    })
                    .sorted()
                    .toList());
        }
    }

    /** Hills at dusk; each format by its own writer. */
    private static void draw(Path file, String format) throws IOException {
        BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.ORANGE, 320, 240, Color.BLUE));
        pen.fillRect(0, 0, 320, 240);
        pen.dispose();
        assertThat(ImageIO.write(image, format, file.toFile())).as(format).isTrue();
    }
}
