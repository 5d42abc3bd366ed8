package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.report.Outcome;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures are published in the files that pages name, and are made once. */
class RenditionsTest {
    private static final String PAGE = "local/2026/11/bridge/index.html";
    private static final Pattern NAMED = Pattern.compile("pictures/[\\w.-]+\\.(?:webp|jpg|png)");

    @TempDir
    Path folder;

    private Newsroom newsroom;

    @BeforeEach
    void writeAStory() throws IOException {
        newsroom = Newsroom.minimal(folder)
                .file("content/local/bridge.jpg", drawn(500, 375, "jpg"))
                .file("content/local/queue.png", drawn(390, 260, "png"))
                .file("content/local/mast.jpg", drawn(200, 400, "jpg"))
                .file("content/amina.png", drawn(300, 300, "png"))
                .file("content/authors.yml", "amina: {name: Amina Diallo, portrait: amina.png}\n")
                .article(
                        "local/bridge.md",
                        """
                        headline: Bridge
                        byline: amina
                        published: 2026-11-20
                        image: bridge.jpg
                        captions: {bridge.jpg: {caption: A bus., credit: Joan Marsh/Courier, alt: A bus, focus: 20% 30%}}""",
                        "Text with ![a mast](mast.jpg) in a line.\n\n![A queue](queue.png)\n");
    }

    @Test
    void whatIsPublishedIsWhatPagesAndFeedsName() {
        assertThat(errors(newsroom.build())).isEmpty();

        assertThat(pictures()).isNotEmpty().isEqualTo(named());
        assertThat(pictures()).noneMatch(path -> path.matches("pictures/\\w+\\.[0-9a-f]+\\.\\w+"));
    }

    @Test
    void aLeadPictureHasItsWidthsItsFallbackAndItsCrops() throws IOException {
        newsroom.file("content/local/bridge.jpg", drawn(2000, 1500, "jpg"));
        assertThat(errors(newsroom.build())).isEmpty();
        Document page = Jsoup.parse(newsroom.page(PAGE));

        assertThat(page.select(".lead source").attr("srcset"))
                .matches("/pictures/bridge-360x270\\.\\w+\\.webp 360w, /pictures/bridge-720x540\\.\\w+\\.webp 720w,"
                        + " /pictures/bridge-1080x810\\.\\w+\\.webp 1080w, /pictures/bridge-1600x1200\\.\\w+\\.webp 1600w,"
                        + " /pictures/bridge-2000x1500\\.\\w+\\.webp 2000w");
        assertThat(page.select(".lead img").attr("src")).matches("/pictures/bridge-1080x810\\.\\w+\\.jpg");
        assertThat(page.select(".lead a").attr("href")).matches("/pictures/bridge-2000x1500\\.\\w+\\.jpg");
        assertThat(page.select(".lead img").attr("fetchpriority")).isEqualTo("high");
        assertThat(page.select(".lead img").hasAttr("loading")).isFalse();
        assertThat(page.select(".text img"))
                .allSatisfy(image -> assertThat(image.attr("loading")).isEqualTo("lazy"));
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .matches("https://courier.example.org/pictures/bridge-1200x675\\.\\w+\\.jpg");
        assertThat(page.select("meta[property=og:image:width]").attr("content")).isEqualTo("1200");
        assertThat(page.select("meta[property=og:image:height]").attr("content"))
                .isEqualTo("675");
        assertThat(page.select("script[type=application/ld+json]").html())
                .containsPattern("bridge-1200x675\\.\\w+\\.jpg")
                .containsPattern("bridge-1200x900\\.\\w+\\.jpg")
                .containsPattern("bridge-1200x1200\\.\\w+\\.jpg")
                .containsPattern("bridge-2000x1500\\.\\w+\\.jpg");
    }

    @Test
    void everyRenditionIsAsLargeAsItsNameSaysAndNoneIsLargerThanItsPicture() throws IOException {
        assertThat(errors(newsroom.build())).isEmpty();
        Pattern size = Pattern.compile("(\\w+)-(\\d+)x(\\d+)\\.");
        Map<String, Integer> widest = Map.of("bridge", 500, "queue", 390, "mast", 200, "amina", 300);
        for (String path : pictures()) {
            Matcher says = size.matcher(path);
            assertThat(says.find()).as(path).isTrue();
            assertThat(Integer.parseInt(says.group(2))).as(path).isLessThanOrEqualTo(widest.get(says.group(1)));
            BufferedImage image =
                    ImageIO.read(folder.resolve("target/www").resolve(path).toFile());
            assertThat(image.getWidth() + "x" + image.getHeight()).isEqualTo(says.group(2) + "x" + says.group(3));
        }
    }

    @Test
    void aPanoramaInAGallerySaysHowWideItIsDrawnWithWhatIsCutOff() throws IOException {
        newsroom.file("content/local/wide.jpg", drawn(600, 200, "jpg"))
                .article(
                        "local/pictures.md",
                        "headline: Pictures\npublished: 2026-11-21",
                        ":::gallery\n![](wide.jpg)\n![](queue.png)\n![](mast.jpg)\n:::\n");
        newsroom.build();
        assertThat(Jsoup.parse(newsroom.page("local/2026/11/pictures/index.html"))
                        .select(".gallery source")
                        .eachAttr("sizes"))
                .containsExactly(
                        "(min-width: 40.5rem) calc(18.4rem * 2.00), (min-width: 33.4rem) calc(46vw * 2.00),"
                                + " calc(calc(100vw - 2rem) * 2.00)",
                        "(min-width: 40.5rem) 18.4rem, (min-width: 33.4rem) 46vw, calc(100vw - 2rem)",
                        "(min-width: 40.5rem) 38rem, (min-width: 33.4rem) 94vw, calc(100vw - 2rem)");
    }

    @Test
    void aSecondBuildDevelopsNothing() {
        assertThat(developed(newsroom.build())).isEqualTo(4);
        assertThat(developed(newsroom.build())).isZero();
    }

    @Test
    void anotherPictureOfTheSameNameIsDevelopedAlone() throws IOException {
        newsroom.build();
        newsroom.file("content/local/queue.png", drawn(391, 260, "png"));
        assertThat(developed(newsroom.build())).isEqualTo(1);
        assertThat(pictures()).isEqualTo(named());
    }

    @Test
    void aRestoredCacheServesElsewhereWithNewTimes() throws IOException {
        newsroom.build();
        Map<String, String> first = newsroom.site();
        Path elsewhere = folder.resolve("elsewhere");
        for (Path file : cached()) {
            Path to =
                    elsewhere.resolve(folder.resolve("target/broadsheet-cache").relativize(file));
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
            Files.setLastModifiedTime(to, FileTime.from(Newsroom.NOW.minus(Duration.ofDays(30))));
        }
        Newsroom other = newsroom.keeping(elsewhere).into(folder.resolve("www"), 2);
        assertThat(developed(other.build())).isZero();
        assertThat(Newsroom.files(folder.resolve("www"))).isEqualTo(first);
    }

    @Test
    void damageIsNoticedAndMadeAnewAndDeletingCostsOnlyTime() throws IOException {
        newsroom.build();
        Map<String, String> sound = newsroom.site();
        List<Path> files = cached();
        for (int i = 0; i < files.size(); i++) {
            byte[] bytes = Files.readAllBytes(files.get(i));
            switch (i % 4) {
                case 0 -> Files.write(files.get(i), Arrays.copyOf(bytes, bytes.length / 2));
                case 1 -> {
                    bytes[bytes.length / 2] ^= 1;
                    Files.write(files.get(i), bytes);
                }
                case 2 -> Files.delete(files.get(i));
                default -> Files.write(files.get(i), new byte[0]);
            }
        }
        Newsroom other = newsroom.into(folder.resolve("www"), 2);
        assertThat(developed(other.build())).isEqualTo(4);
        assertThat(Newsroom.files(folder.resolve("www"))).isEqualTo(sound);
    }

    @Test
    void whatWasNotUsedForLongIsPruned() throws IOException {
        newsroom.build();
        assertThat(cached()).isNotEmpty();
        newsroom.file("content/local/bridge.jpg", drawn(501, 375, "jpg"));
        newsroom.at("2027-03-01T00:00:00Z").build();
        assertThat(cached().stream().map(file -> file.getFileName().toString().split("\\.")[0]))
                .hasSameSizeAs(pictures());
    }

    @Test
    void withoutRenditionsPicturesAreShownAsTheyAreAndNothingIsDevelopedOrCached() throws IOException {
        newsroom.file("site.yml", newsroom.read("site.yml") + "images:\n  renditions: none\n");
        assertThat(developed(newsroom.build())).isZero();
        assertThat(newsroom.page(PAGE)).doesNotContain("<picture>", "srcset", ".webp");
        assertThat(pictures()).hasSize(4).isEqualTo(named());
        assertThat(cached()).isEmpty();
    }

    @Test
    void whatMovesOrIsDrawnInVectorsIsShownAsItIs() {
        newsroom.file("content/local/map.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20'/>")
                .article("local/map.md", "headline: Map\nimage: map.svg\npublished: 2026-11-21", "Text.\n");
        assertThat(errors(newsroom.build())).isEmpty();
        Document page = Jsoup.parse(newsroom.page("local/2026/11/map/index.html"));
        assertThat(page.select(".lead picture")).isEmpty();
        assertThat(page.select(".lead img").attr("src")).matches("/pictures/map\\.\\w+\\.svg");
        assertThat(page.select(".lead img").attr("fetchpriority")).isEqualTo("high");
    }

    @Test
    void aPictureThatIsCutShortIsOneProblemAndTheLastGoodSiteStays() throws IOException {
        newsroom.build();
        Map<String, String> good = newsroom.site();
        byte[] bytes = drawn(499, 375, "jpg");
        newsroom.file("content/local/bridge.jpg", Arrays.copyOf(bytes, bytes.length / 2));

        List<String> errors = errors(newsroom.build());
        assertThat(errors)
                .singleElement()
                .asString()
                .startsWith("content/local/bridge.jpg")
                .contains("unreadable-picture");
        assertThat(newsroom.site()).isEqualTo(good);
        assertThat(errors(newsroom.check())).isEqualTo(errors);
    }

    @Test
    void theBytesAreTheSameWithOneTwoAndEightThreads() {
        newsroom.build();
        Map<String, String> two = newsroom.site();
        for (int threads : new int[] {1, 8}) {
            Path output = folder.resolve("www" + threads);
            newsroom.into(output, threads)
                    .keeping(folder.resolve("cache" + threads))
                    .build();
            assertThat(Newsroom.files(output)).isEqualTo(two);
        }
    }

    private Set<String> pictures() {
        return newsroom.site().keySet().stream()
                .filter(path -> path.startsWith("pictures/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every picture that a file of the site names. */
    private Set<String> named() {
        return newsroom.site().entrySet().stream()
                .filter(file -> file.getKey().matches(".*\\.(html|xml|json)"))
                .flatMap(file -> NAMED.matcher(file.getValue()).results().map(found -> found.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Path> cached() throws IOException {
        Path pictures = folder.resolve("target/broadsheet-cache/pictures");
        if (!Files.exists(pictures)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(pictures)) {
            return files.filter(file ->
                            Files.isRegularFile(file) && !file.getParent().equals(pictures))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> errors(Outcome outcome) {
        return outcome.problems().stream()
                .filter(problem -> problem.severity() == dev.broadsheet.problem.Severity.ERROR)
                .map(Object::toString)
                .toList();
    }

    private static int developed(Outcome outcome) {
        assertThat(errors(outcome)).isEmpty();
        return outcome.stages().stream()
                .filter(stage -> stage.name().equals("develop"))
                .mapToInt(stage -> Integer.parseInt(stage.count().split(" ")[0]))
                .sum();
    }

    private static byte[] drawn(int width, int height, String kind) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        for (int x = 0; x < width; x += 20) {
            pen.setColor(new Color((x * 7) % 256, (x * 3) % 256, (x * 11) % 256));
            pen.fillRect(x, 0, 20, height);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, kind, bytes)).isTrue();
        return bytes.toByteArray();
    }
}
