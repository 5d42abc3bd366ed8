package dev.broadsheet.images;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.images.Finding.Ambiguous;
import dev.broadsheet.images.Finding.Found;
import dev.broadsheet.images.Finding.Missing;
import dev.broadsheet.images.Finding.Unreadable;
import dev.broadsheet.model.PictureLimits;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.StaticFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlbumTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "bridge.png, CONTENT local/bridge.png",
        "./photos/quay.png, CONTENT local/photos/quay.png",
        "../economy/mint.png, CONTENT economy/mint.png",
        "/images/bridge.png, STATIC images/bridge.png",
        "images/bridge.png, STATIC images/bridge.png",
        "harbour.png, STATIC images/2026/harbour.png",
        "br%C3%BCcke%201.png, CONTENT local/brücke 1.png",
        "brücke 1.png, CONTENT local/brücke 1.png",
        "bru\u0308cke 1.png, CONTENT local/brücke 1.png",
        "100%25.png, CONTENT local/100%.png",
        "100%.png, CONTENT local/100%.png"
    })
    void aPictureIsFoundBesideTheArticleThenAmongTheStaticFiles(String reference, String picture) throws IOException {
        for (String path : List.of(
                "content/local/bridge.png",
                "content/local/brücke 1.png",
                "content/local/100%.png",
                "content/local/photos/quay.png",
                "content/economy/mint.png",
                "static/images/bridge.png",
                "static/images/2026/harbour.png")) {
            put(path, Drawn.picture("png", 4, 3));
        }
        Album album = album();
        assertThat(album.find("local/story.md", reference)).isInstanceOfSatisfying(Found.class, found -> {
            assertThat(found.picture().root() + " " + found.picture().path()).isEqualTo(picture);
            assertThat(found.picture().width()).isEqualTo(4);
            assertThat(album.file(found.picture())).exists();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "..",
                "../../secret.png",
                "/../secret.png",
                "%2e%2e/%2e%2e/secret.png",
                "a\\b.png",
                "photos/harbour.png"
            })
    void whatIsNotThereOrOutsideIsMissing(String reference) throws IOException {
        put("secret.png", Drawn.picture("png", 4, 3));
        put("content/local/a.png", Drawn.picture("png", 4, 3));
        put("static/images/harbour.png", Drawn.picture("png", 4, 3));
        assertThat(album().find("local/story.md", reference)).isInstanceOf(Missing.class);
    }

    @Test
    void theMissingPictureComesWithNamesThatAreNear() throws IOException {
        put("content/local/Bridge.png", new byte[0]);
        put("content/local/unlike.png", new byte[0]);
        put("static/images/bridges.png", new byte[0]);
        assertThat(album().find("local/story.md", "bridge.png"))
                .isEqualTo(new Missing(List.of("Bridge.png", "/images/bridges.png")));
    }

    @Test
    void aNameThatSeveralStaticFilesHaveIsAmbiguous() throws IOException {
        put("static/2025/bridge.png", Drawn.picture("png", 4, 3));
        put("static/2026/bridge.png", Drawn.picture("png", 4, 3));
        assertThat(album().find("story.md", "bridge.png"))
                .isEqualTo(new Ambiguous(List.of("/2025/bridge.png", "/2026/bridge.png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif", "bmp"})
    void everyUsualFormatTellsItsSize(String format) throws IOException {
        assertThat(sizeOf("a." + format, Drawn.picture(format, 31, 17))).isEqualTo("31 x 17");
    }

    @Test
    void webpTellsItsSize() throws IOException {
        assertThat(sizeOf("a.webp", Drawn.webp(1280, 720))).isEqualTo("1280 x 720");
    }

    @ParameterizedTest
    @CsvSource({"0, 640 x 480", "1, 480 x 640", "2, 640 x 480", "3, 480 x 640"})
    void avifTellsItsSizeAsItIsTurned(int quarters, String size) throws IOException {
        assertThat(sizeOf("a.avif", Drawn.avif(640, 480, quarters))).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({"1, 40 x 30", "3, 40 x 30", "4, 40 x 30", "5, 30 x 40", "6, 30 x 40", "8, 30 x 40", "9, 40 x 30"})
    void exifTurnsAPicture(int orientation, String size) throws IOException {
        assertThat(sizeOf("a.jpg", Drawn.jpegTurned(40, 30, orientation))).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "width='120' height='80'|120 x 80",
                "width='120px' height='1in'|120 x 96",
                "width='2.54cm' height='25.4mm'|96 x 96",
                "viewBox='0 0 300 150'|300 x 150",
                "viewBox='-5,-5, 30.6,15' width='100%'|31 x 15",
                "viewBox='0 0 300 150' width='600'|600 x 300",
                "viewBox='0 0 0 0'|0 x 0",
                "width='wide'|0 x 0"
            })
    void anSvgAsksForItsSize(String attributes, String size) throws IOException {
        assertThat(sizeOf("a.svg", svg("", attributes))).isEqualTo(size);
    }

    @Test
    void anSvgOpensNoOtherFileAndExpandsNoEntity() throws IOException {
        put("secret.txt", "77".getBytes(UTF_8));
        String secret = folder.resolve("secret.txt").toUri().toString();
        byte[] svg =
                svg("<!DOCTYPE svg [<!ENTITY s SYSTEM '" + secret + "'><!ENTITY w '88'>]>", "width='&w;' height='9'");
        put("content/a.svg", svg);
        assertThat(album().find("story.md", "a.svg"))
                .isEqualTo(new Unreadable("content/a.svg", "is no well-formed SVG"));
        assertThat(sizeOf("b.svg", svg("<!DOCTYPE svg SYSTEM '" + secret + "'>", "width='5' height='9'")))
                .isEqualTo("5 x 9");
    }

    @Test
    void whatIsNoPictureIsUnreadableWithTheReason() throws IOException {
        put("content/page.jpg", "<!doctype html><title>404</title>".getBytes(UTF_8));
        put("content/empty.jpg", new byte[0]);
        put("content/cut.jpg", Arrays.copyOf(Drawn.picture("jpg", 40, 30), 100));
        put("content/cut.png", Arrays.copyOf(Drawn.picture("png", 40, 30), 20));
        put("content/scan.jpg", Drawn.picture("tif", 40, 30));
        put("content/page.svg", "<html xmlns='http://www.w3.org/1999/xhtml'/>".getBytes(UTF_8));
        Album album = album();
        assertThat(album.find("story.md", "page.jpg"))
                .isEqualTo(new Unreadable("content/page.jpg", "is no picture, whatever its name says"));
        assertThat(album.find("story.md", "empty.jpg"))
                .isEqualTo(new Unreadable("content/empty.jpg", "is no picture, whatever its name says"));
        for (String cut : List.of("cut.jpg", "cut.png")) {
            assertThat(album.find("story.md", cut))
                    .isEqualTo(new Unreadable("content/" + cut, "is cut short or damaged: its size cannot be read"));
        }
        assertThat(album.find("story.md", "scan.jpg"))
                .isEqualTo(new Unreadable("content/scan.jpg", "is of the kind TIFF, which most browsers cannot show"));
        assertThat(album.find("story.md", "page.svg"))
                .isEqualTo(new Unreadable(
                        "content/page.svg", "is no SVG: its root element is not an svg of http://www.w3.org/2000/svg"));
    }

    @Test
    void damagedFilesAreReadOrRefusedAndNothingElse() throws IOException {
        Random random = new Random(20260822);
        List<byte[]> sound = List.of(
                Drawn.jpegTurned(40, 30, 6),
                Drawn.picture("png", 40, 30),
                Drawn.picture("gif", 40, 30),
                Drawn.picture("bmp", 40, 30),
                Drawn.webp(40, 30),
                Drawn.avif(40, 30, 1),
                svg("", "width='40' height='30'"));
        for (int i = 0; i < 1_400; i++) {
            byte[] bytes = sound.get(i % sound.size()).clone();
            for (int wounds = random.nextInt(4); wounds >= 0; wounds--) {
                bytes[random.nextInt(Math.min(bytes.length, 200))] = (byte) random.nextInt(256);
            }
            int length = random.nextBoolean() ? bytes.length : random.nextInt(bytes.length);
            Path file = folder.resolve("damaged");
            Files.write(file, Arrays.copyOf(bytes, length));
            try {
                PictureFile read = PictureFile.read(file, i % sound.size() == 6 ? "svg" : "jpg", PictureLimits.USUAL);
                assertThat(read.width()).isNotNegative();
                assertThat(read.height()).isNotNegative();
            } catch (UnreadablePictureException e) {
                assertThat(e.reason()).isNotEmpty();
            }
        }
    }

    @Test
    void aFileOfMoreThan40MegabytesIsNotRead() throws IOException {
        put("content/huge.jpg", new byte[40 * 1024 * 1024 + 1]);
        assertThat(album().find("story.md", "huge.jpg"))
                .isEqualTo(new Unreadable("content/huge.jpg", "has more than 40 MB"));
    }

    @Test
    void aFileIsReadOnce() throws IOException {
        put("content/a.png", Drawn.picture("png", 4, 3));
        Album album = album();
        Finding first = album.find("story.md", "a.png");
        Files.delete(folder.resolve("content/a.png"));
        assertThat(album.find("story.md", "a.png")).isEqualTo(first);
    }

    private String sizeOf(String name, byte[] bytes) throws IOException {
        put("content/" + name, bytes);
        Finding finding = album().find("story.md", name);
        return finding instanceof Found found
                ? found.picture().width() + " x " + found.picture().height()
                : finding.toString();
    }

    private static byte[] svg(String before, String attributes) {
        return ("<?xml version='1.0'?>" + before + "<!-- drawn --><svg xmlns='http://www.w3.org/2000/svg' " + attributes
                        + "><path/></svg>")
                .getBytes(UTF_8);
    }

    private Album album() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Problems problems = new Problems();
        return new Album(
                ContentFolder.scan(folder.resolve("content"), "content", problems),
                StaticFolder.scan(folder.resolve("static"), "static", problems),
                PictureLimits.USUAL);
    }

    private void put(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
