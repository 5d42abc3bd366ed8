package dev.broadsheet.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;

/**
 * Writes a newspaper of any size in a language that nobody speaks, for measuring how long it takes to build it: the same
 * bytes for the same numbers, on every machine.
 *
 * <p>An article has about nine hundred words in paragraphs, quotations, lists and one to three parts, links and strong
 * words, a lead picture with caption, credit and alt, one of fifty bylines, three of two hundred topics, one of eight
 * sections. Every 37 minutes there is one. Forty pictures are shared by all.
 *
 * <p>{@code java Corpus.java ARTICLES FOLDER [WORDS]}
 */
public final class Corpus {
    private static final List<String> SECTIONS =
            List.of("security", "politics", "economy", "health", "science", "culture", "sport", "climate");
    private static final List<String> SMALL_WORDS =
            List.of("a", "en", "la", "so", "ti", "mi", "do", "ke", "ul", "va", "ne", "por", "kaj", "est", "sed", "jam");
    private static final String[] ONSETS = "b d f g k l m n p r s t v z br dr fl gl kr pl sk st tr sv".split(" ");
    private static final String[] VOWELS = "a e i o u ae ei ou".split(" ");
    private static final String[] ENDS = {"", "", "", "l", "m", "n", "r", "s", "sk", "nt"};
    private static final OffsetDateTime NEWEST = OffsetDateTime.of(2026, 11, 20, 18, 0, 0, 0, ZoneOffset.UTC);
    private static final int MINUTES_APART = 37;
    private static final int PICTURES = 40;
    private static final int USUAL_WORDS = 900;

    private final Random random = new Random(1884);
    private final List<String> words = coined(5_000);
    private final List<String> surnames = coined(400);
    private final List<String> names = distinct(50, this::name);
    private final List<String> topics = distinct(200, () -> capital(coin() + " " + coin()));
    private final int length;

    /**
     * @param length of an article, in words
     */
    public Corpus(int length) {
        this.length = length;
    }

    public static void main(String[] arguments) throws IOException {
        Corpus corpus = new Corpus(arguments.length > 2 ? Integer.parseInt(arguments[2]) : USUAL_WORDS);
        corpus.write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    /** Writes content and pictures of that many articles; a folder that holds them already is written over. */
    public void write(int articles, Path folder) throws IOException {
        for (String section : SECTIONS) {
            Files.createDirectories(folder.resolve("content").resolve(section));
        }
        Path pictures = Files.createDirectories(folder.resolve("static/images"));
        for (int i = 0; i < PICTURES; i++) {
            ImageIO.write(picture(i), "png", pictures.resolve(pictureName(i)).toFile());
        }
        for (int number = 0; number < articles; number++) {
            String section = one(SECTIONS);
            String headline = capital(run(5 + random.nextInt(5)));
            String file = headline.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + number + ".md";
            Files.writeString(
                    folder.resolve("content").resolve(section).resolve(file), article(number, section, headline), UTF_8);
        }
    }

    /** One more article, which {@link #write} has not written. */
    public String article(int number, String section, String headline) {
        String published = NEWEST.minusMinutes((long) MINUTES_APART * number)
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX", Locale.ROOT));
        String picture = pictureName(number % PICTURES);
        StringBuilder text = new StringBuilder(8 * length);
        text.append("---\ntitle: ").append(headline);
        text.append("\ndate: ").append(published);
        text.append("\nday: ").append(published, 0, "2026-11-20".length());
        text.append("\nsection: ").append(section);
        text.append("\nbyline: ").append(one(names));
        text.append("\nstandfirst: \"").append(sentence()).append("\"\ntopics:\n");
        distinct(3, () -> one(topics)).forEach(topic -> text.append("  - ").append(topic).append('\n'));
        text.append("image: ").append(picture).append("\ncaptions:\n  ").append(picture).append(":\n");
        text.append("    caption: \"").append(sentence()).append("\"\n");
        text.append("    credit: ").append(name()).append("/Meridian\n");
        text.append("    alt: \"").append(capital(run(6))).append("\"\n---\n\n");
        body(text);
        return text.toString();
    }

    private void body(StringBuilder text) {
        int parts = 1 + random.nextInt(3);
        for (int part = 0; part <= parts; part++) {
            if (part > 0) {
                text.append("## ").append(capital(run(2 + random.nextInt(4)))).append("\n\n");
            }
            int wanted = length / (parts + 1);
            for (int set = 0; set < wanted; ) {
                String paragraph = paragraph();
                text.append(paragraph).append("\n\n");
                set += paragraph.split(" ").length;
            }
        }
    }

    private String paragraph() {
        StringBuilder sentences = new StringBuilder(sentence());
        for (int more = random.nextInt(4); more > 0; more--) {
            sentences.append(' ').append(sentence());
        }
        String text = sentences.toString();
        int start = text.indexOf(' ') + 1;
        int end = text.indexOf(' ', start);
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> "\"" + text.substring(0, text.length() - 1) + ",\" said " + name() + ".";
            case 5, 6 -> text.substring(0, start) + "**" + text.substring(start, end) + "**" + text.substring(end);
            case 7, 8 ->
                text.substring(0, start) + "[" + text.substring(start, end) + "](https://example.org/" + one(words) + ")"
                        + text.substring(end);
            case 9 -> "> " + text;
            case 10 -> "- " + sentence() + "\n- " + sentence() + "\n- " + sentence();
            default -> text;
        };
    }

    private String sentence() {
        int count = 8 + random.nextInt(18);
        String first = capital(run(count / 2));
        return first + (count > 14 ? ", " : " ") + run(count - count / 2) + ".";
    }

    private String run(int count) {
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < count; i++) {
            run.append(i == 0 ? "" : " ").append(word());
        }
        return run.toString();
    }

    /** As in real languages some words come often and most of them seldom. */
    private String word() {
        double rare = random.nextDouble();
        return random.nextInt(5) < 2 ? one(SMALL_WORDS) : words.get((int) (words.size() * rare * rare * rare));
    }

    private String coin() {
        StringBuilder word = new StringBuilder();
        for (int syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
            word.append(ONSETS[random.nextInt(ONSETS.length)])
                    .append(VOWELS[random.nextInt(VOWELS.length)])
                    .append(ENDS[random.nextInt(ENDS.length)]);
        }
        return word.toString();
    }

    private String name() {
        return capital(coin()) + " " + capital(one(surnames));
    }

    private List<String> coined(int count) {
        return distinct(count, this::coin);
    }

    private static <T> List<T> distinct(int count, java.util.function.Supplier<T> source) {
        Set<T> found = new LinkedHashSet<>();
        while (found.size() < count) {
            found.add(source.get());
        }
        return new ArrayList<>(found);
    }

    private <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String pictureName(int number) {
        return "picture-" + number + ".png";
    }

    private static BufferedImage picture(int number) {
        BufferedImage image = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        Color sky = Color.getHSBColor(number / (float) PICTURES, 0.4f, 0.9f);
        pen.setPaint(new GradientPaint(0, 0, sky, 0, 720, sky.darker().darker()));
        pen.fillRect(0, 0, 1280, 720);
        pen.dispose();
        return image;
    }
}
