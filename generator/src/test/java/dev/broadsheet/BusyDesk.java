package dev.broadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A small newsroom where somebody changes something all the time: the same somebody for the same seed. */
final class BusyDesk {
    private static final List<String> FOLDERS = List.of("local", "economy", "culture");
    private static final List<String> TOPICS = List.of("Harbour", "Transport", "Housing", "Sea level");
    private static final List<String> NAMES = List.of("Amina Diallo", "joan-marsh", "mpa", "Tomás Reyes");
    private static final Instant START = Instant.parse("2026-11-10T12:00:00Z");

    private final Map<String, Runnable> edits = new LinkedHashMap<>();
    private final Random random;
    private final Path folder;
    private final Newsroom files;
    /** The front matter of each article by its path, with its text under an empty key. */
    private final Map<String, Map<String, String>> articles = new TreeMap<>();

    private Map<String, String> filesBefore = Map.of();
    private Map<String, Map<String, String>> articlesBefore = new TreeMap<>();
    private Instant nowBefore = START;
    private Instant now = START;
    private int number;

    BusyDesk(Path folder, long seed) throws IOException {
        this.folder = folder;
        this.random = new Random(seed);
        this.files = Newsroom.minimal(folder);
        Files.createDirectories(folder.resolve("templates"));
        settings();
        authors();
        files.file("content/pages/about.md", "---\nheadline: About\n---\n\nText.\n");
        for (String place : FOLDERS) {
            picture(place);
            add(place);
            add(place);
        }
        edits.put("an article added", () -> add(one(FOLDERS)));
        edits.put("an article deleted", () -> drop(oneArticle()));
        edits.put("an article renamed", () -> move(oneArticle(), one(FOLDERS) + "/story-" + ++number + ".md"));
        edits.put("a text edited", () -> set("", "Another text, number " + ++number + ".\n\n## Part " + number + "\n"));
        edits.put("a link set", () -> set("", "As [reported](../" + oneArticle() + ").\n"));
        edits.put("a picture placed", () -> set("", "![A quay](quay.png)\n\nText.\n"));
        edits.put("a headline edited", () -> set("headline", "Another headline, number " + ++number));
        edits.put("a section changed", () -> set("section", one(FOLDERS)));
        edits.put("topics changed", () -> set("topics", "[" + one(TOPICS) + ", " + one(TOPICS) + "]"));
        edits.put("a byline changed", () -> set("byline", one(NAMES)));
        edits.put("a lead picture changed", () -> set("image", random.nextBoolean() ? "quay.png" : null));
        edits.put("a date changed", () -> set("published", day()));
        edits.put("a draft made or unmade", () -> set("draft", String.valueOf(random.nextBoolean())));
        edits.put("an embargo set", () -> set("embargo", day()));
        edits.put("an expiry set", () -> set("expires", day()));
        edits.put("a language changed", () -> set("language", random.nextBoolean() ? "ar" : null));
        edits.put("an old address added", () -> set("aliases", "[/old-" + random.nextInt(3) + ".html]"));
        edits.put("an impossible date written", () -> set("updated", "2026-02-30"));
        edits.put("authors changed", this::authors);
        edits.put("settings changed", this::settings);
        edits.put(
                "a template overridden or not",
                () -> toggle("templates/404.ftlh", "<!doctype html>\n<title>${site.name} " + number + "</title>\n"));
        edits.put(
                "words overridden or not",
                () -> toggle("templates/messages/en.properties", "skip = Skip " + number + "\n"));
        edits.put(
                "a style overridden or not",
                () -> toggle("templates/assets/site.css", "body { margin: " + number + "px }\n"));
        edits.put("a picture drawn anew", () -> picture(one(FOLDERS)));
        edits.put("a static file added or removed", () -> toggle("static/files/paper.txt", "Paper " + number + "\n"));
        edits.put(
                "a standing page added or removed",
                () -> toggle("content/pages/terms.md", "---\nheadline: Terms\n---\n\nTerms " + number + ".\n"));
        edits.put("the front page arranged or not", this::front);
        edits.put("time passed", () -> now = Instant.parse(day()));
    }

    /** What may be edited, in words. */
    Set<String> kinds() {
        return edits.keySet();
    }

    /** Changes something, and says what. */
    String edit() {
        String kind = one(List.copyOf(edits.keySet()));
        filesBefore = Newsroom.files(folder);
        articlesBefore = new TreeMap<>();
        articles.forEach((path, article) -> articlesBefore.put(path, new TreeMap<>(article)));
        nowBefore = now;
        edits.get(kind).run();
        return kind;
    }

    /** Takes the last edit back. */
    void undo() {
        Newsroom.files(folder).keySet().forEach(files::without);
        filesBefore.forEach((path, bytes) -> files.file(path, bytes.getBytes(ISO_8859_1)));
        articles.clear();
        articles.putAll(articlesBefore);
        now = nowBefore;
    }

    Newsroom newsroom() {
        return files.at(now.toString()).with(folder.resolve("templates"), false, false);
    }

    private void add(String place) {
        Map<String, String> article = new TreeMap<>();
        article.put("headline", "Headline " + ++number);
        article.put("published", day());
        article.put("topics", "[" + one(TOPICS) + "]");
        article.put("byline", one(NAMES));
        article.put("", "Text number " + number + ".\n");
        articles.put(place + "/story-" + number + ".md", article);
        write(place + "/story-" + number + ".md");
    }

    private void drop(String path) {
        if (articles.size() > 2) {
            articles.remove(path);
            files.without("content/" + path);
        }
    }

    private void move(String from, String to) {
        articles.put(to, articles.remove(from));
        files.without("content/" + from);
        write(to);
    }

    private void set(String key, @Nullable String value) {
        String path = oneArticle();
        if (value == null) {
            articles.get(path).remove(key);
        } else {
            articles.get(path).put(key, value);
        }
        write(path);
    }

    private void write(String path) {
        Map<String, String> frontMatter = new TreeMap<>(articles.get(path));
        String text = frontMatter.remove("");
        StringBuilder lines = new StringBuilder();
        frontMatter.forEach(
                (key, value) -> lines.append(key).append(": ").append(value).append('\n'));
        files.article(path, lines.toString(), text);
    }

    private void authors() {
        files.file(
                "content/authors.yml",
                "joan-marsh: {name: Joan Marsh, role: Reporter " + ++number + "}\nmpa: {name: Meridian, kind: agency}\n"
                        + "tomas-reyes: {name: " + (random.nextBoolean() ? "Tomás Reyes" : "Tom Reyes") + "}\n");
    }

    private void settings() {
        files.file(
                "site.yml",
                "name: The Test Courier\nurl: https://courier.example.org/" + one(List.of("", "paper/"))
                        + "\npermalink: " + one(List.of("/{section}/{yyyy}/{MM}/{slug}/", "/{yyyy}/{slug}/"))
                        + "\npagination: {perPage: " + (1 + random.nextInt(3)) + ", latest: " + (1 + random.nextInt(3))
                        + "}\nrelated: {count: " + random.nextInt(3) + "}\ntimeZone: "
                        + one(List.of("UTC", "Pacific/Kiritimati")) + "\n");
    }

    private void front() {
        toggle(
                "content/front.yml",
                "lead: {story: " + oneArticle() + ", until: " + day() + "}\nsecondary: [~, " + oneArticle()
                        + "]\nsections: [" + one(FOLDERS) + "]\n");
    }

    private void picture(String place) {
        files.file("content/" + place + "/quay.png", TestPictures.png(4 + random.nextInt(9), 4, ++number));
    }

    private void toggle(String path, String text) {
        number++;
        if (Files.exists(folder.resolve(path))) {
            files.without(path);
        } else {
            files.file(path, text);
        }
    }

    private String day() {
        return START.plus(Duration.ofHours(6L * random.nextInt(80) - 160)).toString();
    }

    private String oneArticle() {
        return one(new ArrayList<>(articles.keySet()));
    }

    private <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }
}
