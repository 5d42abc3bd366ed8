package dev.broadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** The part of a {@link BusyDesk} that sees to the house: its settings, lists of people and places, theme and files. */
final class HouseDesk {
    private static final Path THEME = Path.of("../templates");

    private final Supplier<Path> folder;
    private final Supplier<Newsroom> files;
    private final StoryDesk stories;
    private final Chance chance;

    HouseDesk(Supplier<Path> folder, Supplier<Newsroom> files, StoryDesk stories, Chance chance) {
        this.folder = folder;
        this.files = files;
        this.stories = stories;
        this.chance = chance;
        settings();
        authors();
        put("content/pages/about.md", "---\nheadline: About\n---\n\nText.\n");
    }

    void kinds(BiConsumer<String, Runnable> kinds) {
        kinds.accept("authors changed", this::authors);
        kinds.accept("settings changed", this::settings);
        kinds.accept("a setting that cannot be used", () -> put("site.yml", "name: The Test Courier\n"));
        kinds.accept("sections named or not", this::sections);
        kinds.accept("the front page arranged or not", this::front);
        kinds.accept("a page removed or back", this::ledger);
        kinds.accept(
                "a template overridden or not",
                () -> toggle(
                        "templates/404.ftlh",
                        "<!doctype html>\n<title>${site.name} " + chance.number() + "</title>\n"));
        kinds.accept("a part of templates overridden or not", () -> override("lib/card.ftlh", chance.number()));
        kinds.accept("the sheet of all pages overridden or not", () -> override("lib/layout.ftlh", chance.number()));
        kinds.accept(
                "a template broken or not", () -> toggle("templates/lib/figure.ftlh", "<#macro figure of>${of.x}"));
        kinds.accept(
                "words overridden or not",
                () -> toggle("templates/messages/en.properties", "skip = Skip " + chance.number() + "\n"));
        kinds.accept(
                "Arabic words overridden or not",
                () -> toggle(
                        "templates/messages/ar.properties",
                        "related = \u0627\u0642\u0631\u0623 " + chance.number() + "\n"));
        kinds.accept(
                "a style overridden or not",
                () -> toggle("templates/assets/site.css", "body { margin: " + chance.number() + "px }\n"));
        kinds.accept(
                "a static file added or removed",
                () -> toggle("static/files/paper.txt", "Paper " + chance.number() + "\n"));
        kinds.accept(
                "a file in the way of a page added or removed",
                () -> toggle("static/local/index.html", "<p>" + chance.number() + "</p>\n"));
        kinds.accept(
                "a standing page added or removed",
                () -> toggle(
                        "content/pages/terms.md",
                        "---\nheadline: Terms\n---\n\nTerms " + chance.number() + ", and [about](about.md).\n"));
    }

    private void authors() {
        put(
                "content/authors.yml",
                "joan-marsh: {name: Joan Marsh, role: Reporter " + chance.number() + "}\n"
                        + "mpa: {name: Meridian, kind: agency}\n"
                        + "tomas-reyes: {name: " + (chance.yes() ? "Tomás Reyes" : "Tom Reyes") + "}\n");
    }

    private void settings() {
        put(
                "site.yml",
                "name: The Test Courier\nurl: https://courier.example.org/" + chance.one(List.of("", "paper/"))
                        + "\npermalink: " + chance.one(List.of("/{section}/{yyyy}/{MM}/{slug}/", "/{yyyy}/{slug}/"))
                        + "\npagination: {perPage: " + (1 + chance.below(3)) + ", latest: " + (1 + chance.below(3))
                        + "}\nrelated: {count: " + chance.below(3) + "}\ntimeZone: "
                        + chance.one(List.of("UTC", "Pacific/Kiritimati"))
                        + "\nmarkdown: {html: " + chance.one(List.of("safe", "trusted", "none"))
                        + "}\nexports: {ninjs: " + chance.yes() + "}\nfeeds: {atom: " + chance.yes() + ", text: "
                        + chance.one(List.of("full", "excerpt")) + "}\nhost: "
                        + chance.one(List.of("plain", "netlify")) + "\nage: {warnAfterDays: " + chance.below(30)
                        + "}\ncomments: {closeAfterDays: " + chance.below(30)
                        + ", endpoint: 'https://post.example.org/'}\nllms: " + chance.yes() + "\n");
    }

    private void sections() {
        StringBuilder names = new StringBuilder();
        for (String section : StoryDesk.FOLDERS) {
            names.append("- {id: ")
                    .append(section)
                    .append(", name: Section ")
                    .append(chance.number())
                    .append("}\n");
        }
        toggle("content/sections.yml", names.toString());
    }

    private void front() {
        toggle(
                "content/front.yml",
                "lead: {story: " + stories.oneArticle() + ", until: " + chance.day() + "}\nsecondary: [~, "
                        + stories.oneArticle() + "]\nsections: [" + chance.one(StoryDesk.FOLDERS) + "]\n");
    }

    private void ledger() {
        toggle(
                "content/redirects.yml",
                "/gone-" + chance.below(2) + "/: {removed: It was wrong}\n/was-" + chance.below(2) + "/: /local/\n");
    }

    private void override(String template, int number) {
        try {
            String own = "<#-- " + number + " -->" + Files.readString(THEME.resolve(template));
            toggle("templates/" + template, own.replace("</a>", "</a><!-- " + number + " -->"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void toggle(String path, String text) {
        if (Files.exists(folder.get().resolve(path))) {
            files.get().without(path);
        } else {
            put(path, text);
        }
    }

    private void put(String path, String text) {
        files.get().file(path, text);
    }
}
