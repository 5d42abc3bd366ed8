package dev.broadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Files for broken newsrooms that a repository cannot hold: odd bytes, odd sizes, odd names, links. */
final class UncommonFiles {
    private static final String ARTICLE = "---\nheadline: Harbour bridge reopens\npublished: 2026-11-20\n---\n\n";

    private UncommonFiles() {}

    /** Adds what belongs to the newsroom of that name. */
    static void add(String newsroom, Path folder) throws IOException {
        Path local = folder.resolve("content/local");
        switch (newsroom) {
            case "bytes-that-are-not-utf-8" -> {
                write(local.resolve("latin.md"), (ARTICLE + "Text.\n\nA café\n").getBytes(StandardCharsets.ISO_8859_1));
                write(local.resolve("wide.md"), ARTICLE.getBytes(StandardCharsets.UTF_16));
                write(
                        folder.resolve("content/authors.yml"),
                        "joan: Joán Marsh\n".getBytes(StandardCharsets.ISO_8859_1));
            }
            case "a-nul-in-a-text" -> write(local.resolve("zero.md"), bytes(ARTICLE + "Text.\n\nA\0 quay\n"));
            case "front-matter-too-large" ->
                write(
                        local.resolve("large.md"),
                        bytes(ARTICLE.replaceFirst("\n---\n\n$", "\nextra: {a: " + "a".repeat(65_536) + "}\n---\n\n")));
            case "an-article-too-large" -> {
                write(local.resolve("long.md"), bytes(ARTICLE + "A word or two.\n".repeat(400_000)));
                write(local.resolve("wide.md"), bytes(ARTICLE + "A word or two. ".repeat(100_000)));
            }
            case "names-that-clash" -> {
                write(local.resolve("bridge.md"), bytes(ARTICLE));
                write(local.resolve("Bridge.md"), bytes(ARTICLE));
                write(local.resolve("caf\u00e9.png"), TestPictures.png(8, 8, 0x336699));
                write(local.resolve("cafe\u0301.png"), TestPictures.png(8, 8, 0x336699));
            }
            case "names-that-some-systems-refuse" -> {
                write(local.resolve("con.md"), bytes(ARTICLE));
                write(local.resolve("who?.md"), bytes(ARTICLE));
                write(folder.resolve("static/ends in a stop."), bytes("Text"));
                write(folder.resolve("static/a\\b.txt"), bytes("Text"));
            }
            case "a-link-out-of-the-content-folder" -> {
                write(folder.resolve("secret/secret.md"), bytes(ARTICLE));
                Files.createSymbolicLink(local.resolve("secret.md"), Path.of("../../secret/secret.md"));
                Files.createSymbolicLink(local.resolve("gone.md"), Path.of("nowhere.md"));
                Files.createSymbolicLink(folder.resolve("content/secrets"), Path.of("../secret"));
            }
            case "two-pictures-of-one-name" -> {
                write(folder.resolve("static/images/quay.png"), TestPictures.png(8, 8, 0x336699));
                write(folder.resolve("static/archive/quay.png"), TestPictures.png(8, 8, 0x996633));
            }
            case "pictures-that-are-not-there" -> write(local.resolve("bridge.png"), TestPictures.png(8, 8, 0x336699));
            case "pictures-that-cannot-be-read" ->
                write(local.resolve("cut.png"), Arrays.copyOf(TestPictures.png(8, 8, 0x336699), 20));
            case "a-picture-with-another-kinds-name" -> {
                write(local.resolve("bridge.JPG"), TestPictures.png(1200, 8, 0x336699));
                write(local.resolve("gull.jpeg"), TestPictures.png(8, 8, 0x336699));
            }
            case "pictures-beyond-the-limits" -> {
                byte[] wide = TestPictures.png(8, 8, 0x336699);
                // In the header, the width comes after the signature, a length and the name of the chunk.
                ByteBuffer.wrap(wide, 16, 8).putInt(2001).putInt(1000);
                write(local.resolve("wide.png"), wide);
                write(local.resolve("heavy.jpg"), new byte[1024 * 1024 + 1]);
            }
            case "pictures-judged-as-the-newsroom-says" -> {
                write(local.resolve("bridge.png"), TestPictures.png(1200, 8, 0x336699));
                write(local.resolve("quay.png"), TestPictures.png(8, 8, 0x336699));
            }
            case "pictures-without-their-words" -> {
                write(local.resolve("bridge.png"), TestPictures.png(1199, 8, 0x336699));
                for (String picture : List.of("bus", "queue", "gull", "sign", "quay")) {
                    write(local.resolve(picture + ".png"), TestPictures.png(8, 8, 0x336699));
                }
            }
            case "pictures-that-say-something-else" -> {
                for (String picture : List.of("bridge", "bus", "queue")) {
                    write(
                            local.resolve(picture + ".jpg"),
                            TestPictures.jpegOf(
                                    "Joan Marsh",
                                    "Meridian Press Agency",
                                    "\u00a9 2026 Meridian Press Agency",
                                    1600,
                                    9));
                }
                write(
                        local.resolve("quay.jpg"),
                        TestPictures.jpegOfOldFields(
                                Map.of(80, "Wilhelmina Featherstonehaugh-Bro", 110, "Meridian", 120, "A quiet quay.")));
            }
            case "files-that-nobody-uses" -> {
                for (String picture : List.of("bridge", "ferry")) {
                    write(local.resolve(picture + ".png"), TestPictures.png(8, 8, 0x336699));
                }
                write(folder.resolve("content/pages/map.png"), TestPictures.png(8, 8, 0x336699));
            }
            case "marks-that-let-nothing-stand" -> write(local.resolve("bridge.png"), TestPictures.png(8, 8, 0x336699));
            case "no-content-at-all" -> Files.deleteIfExists(folder.resolve("content"));
            default -> {}
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
