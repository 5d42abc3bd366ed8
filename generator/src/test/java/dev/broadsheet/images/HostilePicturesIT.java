package dev.broadsheet.images;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.BuildOnce;
import dev.broadsheet.Newsroom;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        assertThat(java(0, DevelopAll.class, folder.toString()))
                .containsExactly(
                        "a-gif-that-says-it-is-enormous.gif has 65535 by 65535 pixels, more than 50 million",
                        "a-jpeg-cut-in-half.jpg is cut short",
                        "a-jpeg-that-says-it-is-enormous.jpg has 65000 by 65000 pixels, more than 50 million",
                        "a-page.jpg is no picture, whatever its name says",
                        "a-png-cut-in-half-with-a-gigabyte-of-text.png is cut short or damaged",
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

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void aNewsroomFullOfThemEndsInOneProblemEachAndNoSite() throws Exception {
        Newsroom newsroom = Newsroom.minimal(folder);
        int story = 10;
        for (Map.Entry<String, byte[]> picture : Hostile.pictures().entrySet()) {
            String name = picture.getKey();
            String words = "captions:\n  " + name + ": {alt: A wreck, credit: Joan Marsh/Courier}";
            newsroom.file("content/local/" + name, picture.getValue())
                    .article(
                            "local/" + story++ + ".md",
                            "headline: A wreck\npublished: 2026-11-20\n" + words,
                            "![](" + name + ")\n");
        }
        List<String> said = java(
                1,
                BuildOnce.class,
                folder.toString(),
                newsroom.parameters().output().toString(),
                "2");
        assertThat(said.stream().map(line -> line.replaceFirst("; save it again .+", "")
                        .replaceFirst("pictures \\d+ MB", "pictures 256 MB")))
                .containsExactly(
                        "content/local/10.md:8:5 error unreadable-picture: the picture"
                                + " \"a-valid-png-of-225-megapixels.png\" has 15000 by 15000 pixels, more than 50 million",
                        "content/local/11.md:8:5 error unreadable-picture: the picture"
                                + " \"a-jpeg-that-says-it-is-enormous.jpg\" has 65000 by 65000 pixels, more than 50 million",
                        "content/local/16.md:8:5 error unreadable-picture: the picture \"a-page.jpg\" is no"
                                + " picture, whatever its name says",
                        "content/local/18.md:8:5 error unreadable-picture: the picture"
                                + " \"a-gif-that-says-it-is-enormous.gif\" has 65535 by 65535 pixels, more than 50 million",
                        "content/local/19.md:8:5 error unreadable-picture: the picture"
                                + " \"a-webp-that-says-it-is-enormous.webp\" has 16000 by 16000 pixels, more than 50 million",
                        "content/local/22.md:8:5 error unreadable-picture: the picture"
                                + " \"forty-one-megabytes.jpg\" has more than 40 MB",
                        "content/local/a-jpeg-cut-in-half.jpg error unreadable-picture: the picture is cut short",
                        "content/local/a-png-cut-in-half-with-a-gigabyte-of-text.png error unreadable-picture: the"
                                + " picture is cut short or damaged",
                        "content/local/a-png-that-says-it-has-49-deep-megapixels.png error"
                                + " unreadable-picture: the picture needs 687 MB of memory where Java has given pictures 256 MB",
                        "content/local/a-profile-of-255-missing-parts.jpg error unreadable-picture: the"
                                + " picture is cut short",
                        "content/local/a-small-jpeg-that-says-it-has-49-megapixels.jpg error"
                                + " unreadable-picture: the picture is cut short",
                        "content/local/exif-that-leads-in-circles.jpg error unreadable-picture: the picture"
                                + " is cut short",
                        "content/local/ten-thousand-scans.jpg error unreadable-picture: the picture has more"
                                + " than 100 scans, which only serves to stall");
        assertThat(newsroom.has("index.html")).isFalse();
    }

    private static List<String> java(int exit, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dorg.freemarker.loggerLibrary=none",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
        String lines = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(lines).isEqualTo(exit);
        return lines.lines().toList();
    }
}
