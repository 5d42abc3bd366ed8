package dev.broadsheet.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class HostilePicturesIT {
    @TempDir
    Path folder;

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void thirteenHostilePicturesEndInThirteenSentencesWithinHalfAGigabyte() throws Exception {
        for (Map.Entry<String, byte[]> picture : Hostile.pictures().entrySet()) {
            Files.write(folder.resolve(picture.getKey()), picture.getValue());
        }
        assertThat(developed())
                .containsExactly(
                        "a-gif-that-says-it-is-enormous.gif has 65535 by 65535 pixels, more than 50 million",
                        "a-jpeg-cut-in-half.jpg is cut short",
                        "a-jpeg-that-says-it-is-enormous.jpg has 65000 by 65000 pixels, more than 50 million",
                        "a-page.jpg is no picture, whatever its name says",
                        "a-png-cut-in-half-with-a-gigabyte-of-text.png is cut short or damaged: its size cannot"
                                + " be read",
                        "a-png-that-says-it-has-49-deep-megapixels.png needs 687 MB of memory where Java has given"
                                + " pictures 256 MB",
                        "a-profile-of-255-missing-parts.jpg is cut short",
                        "a-small-jpeg-that-says-it-has-49-megapixels.jpg is cut short",
                        "a-valid-png-of-225-megapixels.png has 15000 by 15000 pixels, more than 50 million",
                        "a-webp-that-says-it-is-enormous.webp has 16000 by 16000 pixels, more than 50 million",
                        "exif-that-leads-in-circles.jpg is cut short",
                        "forty-one-megabytes.jpg has more than 40 MB",
                        "ten-thousand-scans.jpg has more than 100 scans, which only serves to stall");
    }

    private List<String> developed() throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DevelopAll.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String lines = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(lines).isZero();
        return lines.lines().toList();
    }
}
