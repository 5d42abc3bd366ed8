package dev.broadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The part of a {@link BusyDesk} that writes stories. */
final class StoryDesk {
    static final List<String> FOLDERS = List.of("local", "economy", "culture");

    private static final List<String> TOPICS = List.of("Harbour", "Transport", "Housing", "Sea level");
    private static final List<String> NAMES = List.of("Amina Diallo", "joan-marsh", "mpa", "Tomás Reyes");

    private final Supplier<Newsroom> files;
    private final Chance chance;
    /** The front matter of each article by its path, with its text under an empty key. */
    private final Map<String, Map<String, String>> articles = new TreeMap<>();

    StoryDesk(Supplier<Newsroom> files, Chance chance) {
        this.files = files;
        this.chance = chance;
        for (String place : FOLDERS) {
            picture(place);
            add(place);
            add(place);
        }
    }

    void kinds(BiConsumer<String, Runnable> kinds) {
        kinds.accept("an article added", () -> add(chance.one(FOLDERS)));
        kinds.accept("an article deleted", () -> drop(oneArticle()));
        kinds.accept("an article renamed", () -> move(oneArticle(), place("story-" + chance.number())));
        kinds.accept("an article moved", () -> move(oneArticle(), place("moved-" + chance.number())));
        kinds.accept("two articles swapped", this::swap);
        kinds.accept("a text edited", () -> set("", "Another text, " + chance.number() + ".\n\n## Part\n"));
        kinds.accept("a link set", () -> set("", "As [reported](../" + oneArticle() + ").\n"));
        kinds.accept("a link to a part set", () -> set("", "As [reported](../" + oneArticle() + "#part).\n"));
        kinds.accept("a picture placed", () -> set("", "![A quay](quay.png)\n\nText.\n"));
        kinds.accept("HTML written that is not welcome", () -> set("", "<blink>Text</blink>, and text.\n"));
        kinds.accept("a headline edited", () -> set("headline", "Another headline, " + chance.number()));
        kinds.accept("a kicker changed", () -> set("kicker", chance.yes() ? "Analysis " + chance.number() : null));
        kinds.accept("a standfirst changed", () -> set("standfirst", chance.yes() ? "It is so." : null));
        kinds.accept("a slug set", () -> set("slug", chance.yes() ? "slug-" + chance.below(4) : null));
        kinds.accept("a series joined or left", () -> set("series", chance.yes() ? "The long view" : null));
        kinds.accept("a type changed", () -> set("type", chance.one(List.of("news", "opinion", "explainer"))));
        kinds.accept("a section changed", () -> set("section", chance.one(FOLDERS)));
        kinds.accept("topics changed", () -> set("topics", "[" + chance.one(TOPICS) + ", " + chance.one(TOPICS) + "]"));
        kinds.accept("a byline changed", () -> set("byline", chance.one(NAMES)));
        kinds.accept("a lead picture changed", () -> set("image", chance.yes() ? "quay.png" : null));
        kinds.accept("a caption changed", () -> set("captions", "{quay.png: A quay. [Joan Marsh]}"));
        kinds.accept("a date changed", () -> set("published", chance.day()));
        kinds.accept("an update noted", () -> set("updated", chance.yes() ? chance.day() : null));
        kinds.accept(
                "a correction made",
                () -> set("corrections", "[{date: " + chance.day() + ", text: It was " + chance.number() + ".}]"));
        kinds.accept("a draft made or unmade", () -> set("draft", String.valueOf(chance.yes())));
        kinds.accept("an embargo set", () -> set("embargo", chance.day()));
        kinds.accept("an expiry set", () -> set("expires", chance.day()));
        kinds.accept("a language changed", () -> set("language", chance.yes() ? "ar" : null));
        kinds.accept("an old address added", () -> set("aliases", "[/old-" + chance.below(3) + ".html]"));
        kinds.accept("comments opened or closed", () -> set("comments", chance.one(List.of("open", "closed", "off"))));
        kinds.accept("an impossible date written", () -> set("updated", "2026-02-30"));
        kinds.accept("an unknown key written", () -> set("headlines", "Two"));
        kinds.accept("a dead link set", () -> set("", "As [reported](nowhere.md).\n"));
        kinds.accept("a comment sent", this::comment);
        kinds.accept("a reader's answer counted", this::rating);
        kinds.accept("a picture drawn anew", () -> picture(chance.one(FOLDERS)));
        kinds.accept("a picture lost", () -> lose(chance.one(FOLDERS)));
    }

    /** Everything on the desk, to be put back with {@link #restore}. */
    Map<String, Map<String, String>> snapshot() {
        Map<String, Map<String, String>> copy = new TreeMap<>();
        articles.forEach((path, article) -> copy.put(path, new TreeMap<>(article)));
        return copy;
    }

    void restore(Map<String, Map<String, String>> snapshot) {
        articles.clear();
        articles.putAll(snapshot);
    }

    String oneArticle() {
        return chance.one(new ArrayList<>(articles.keySet()));
    }

    /** An instant at which some article appears, is updated or goes; some other one when none says. */
    String turningPoint() {
        Map<String, String> article = articles.get(oneArticle());
        String key = chance.one(List.of("published", "embargo", "expires", "updated"));
        String said = article.getOrDefault(key, chance.day());
        return said.length() == chance.day().length() ? said : chance.day();
    }

    private void add(String place) {
        Map<String, String> article = new TreeMap<>();
        int number = chance.number();
        article.put("headline", "Headline " + number);
        article.put("published", chance.day());
        article.put("topics", "[" + chance.one(TOPICS) + "]");
        article.put("byline", chance.one(NAMES));
        article.put("", "Text number " + number + ".\n");
        articles.put(place + "/story-" + number + ".md", article);
        write(place + "/story-" + number + ".md");
    }

    private void drop(String path) {
        if (articles.size() > 2) {
            articles.remove(path);
            files.get().without("content/" + path);
        }
    }

    private String place(String name) {
        return chance.one(FOLDERS) + "/" + name + ".md";
    }

    private void move(String from, String to) {
        articles.put(to, articles.remove(from));
        files.get().without("content/" + from);
        write(to);
    }

    private void swap() {
        String one = oneArticle();
        String other = oneArticle();
        Map<String, String> article = articles.get(one);
        articles.put(one, articles.get(other));
        articles.put(other, article);
        write(one);
        write(other);
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
        files.get().article(path, lines.toString(), text);
    }

    private void comment() {
        String article = oneArticle();
        int slash = article.indexOf('/');
        String name = article.substring(slash + 1, article.length() - ".md".length());
        int number = chance.below(5);
        files.get()
                .file(
                        "content/" + article.substring(0, slash) + "/comments/" + name + "/entry" + number + ".yml",
                        "_id: comment-" + number + "\nname: A reader\nmessage: I say " + chance.number() + ".\ndate: '"
                                + chance.day() + "'\n");
    }

    private void rating() {
        String article = oneArticle();
        int slash = article.indexOf('/');
        files.get()
                .file(
                        "content/" + article.substring(0, slash) + "/ratings/"
                                + article.substring(slash + 1).replace(".md", ".yml"),
                        "yes: " + chance.below(40) + "\nno: " + chance.below(9) + "\n");
    }

    private void picture(String place) {
        files.get().file("content/" + place + "/quay.png", TestPictures.png(4 + chance.below(9), 4, chance.number()));
    }

    private void lose(String place) {
        picture(place);
        files.get().without("content/" + place + "/quay.png");
    }
}
