package dev.broadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine on which the native library that writes WebP cannot be unpacked, as where none exists for it. */
class WithoutWebpTest {
    @TempDir
    Path folder;

    private Newsroom newsroom;

    @BeforeEach
    void write() {
        newsroom = Newsroom.minimal(folder)
                .file("content/local/bridge.png", TestPictures.png(1200, 8, 0x336699))
                .file("content/local/gull.png", TestPictures.png(64, 8, 0x996633))
                .article(
                        "local/bridge.md",
                        "headline: A bridge\npublished: 2026-11-20\nimage: bridge.png\ncaptions:\n"
                                + "  bridge.png: {alt: Steel, credit: Joan Marsh/Courier}\n"
                                + "  gull.png: {alt: A gull, credit: Joan Marsh/Courier}",
                        "![](gull.png)\n");
    }

    @Test
    void aNewsroomIsToldSoOnceHoweverManyPicturesItHas() throws Exception {
        assertThat(built(1))
                .containsExactly("site.yml error bad-setting: pictures are to become WebP, and on this machine nothing"
                        + " writes it; build on Linux with glibc, macOS or Windows, where files can be run from the folder"
                        + " for temporary files, or set images.renditions to none");
        assertThat(newsroom.has("index.html")).isFalse();
    }

    @Test
    void picturesAreShownAsTheyAreWhereTheNewsroomWantsNoRenditions() throws Exception {
        newsroom.file("site.yml", newsroom.read("site.yml") + "images: {renditions: none}\n");
        assertThat(built(0)).isEmpty();
        assertThat(newsroom.page("local/2026/11/bridge/index.html")).contains("/pictures/bridge");
    }

    @Test
    void aRestoredCacheServesAllTheSame() throws Exception {
        newsroom.build();
        assertThat(built(0)).isEmpty();
    }

    private List<String> built(int exit) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.freemarker.loggerLibrary=none",
                        "-Dcom.luciad.imageio.webp.tmpdir=" + folder.resolve("site.yml"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BuildOnce.class.getName(),
                        folder.toString(),
                        newsroom.parameters().output().toString(),
                        "2")
                .redirectErrorStream(true)
                .start();
        List<String> lines =
                new String(java.getInputStream().readAllBytes(), UTF_8).lines().toList();
        assertThat(java.waitFor()).as("%s", lines).isEqualTo(exit);
        // The library tells its own trouble beside.
        return lines.stream()
                .filter(line -> line.matches("\\S+ (error|warning) .+"))
                .toList();
    }
}
