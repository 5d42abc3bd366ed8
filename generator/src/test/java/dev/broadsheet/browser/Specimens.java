package dev.broadsheet.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Few pages of a site that show together all that any of its pages shows: each kind of page, each class of element. */
final class Specimens {
    private record Specimen(Path file, Set<String> shown) {}

    private Specimens() {}

    static List<Path> of(Path site) {
        List<Specimen> pages = read(site);
        Set<String> known = new HashSet<>();
        List<Path> chosen = new ArrayList<>();
        while (true) {
            Specimen best = pages.stream()
                    .max(Comparator.comparingLong((Specimen page) -> page.shown().stream()
                                    .filter(thing -> !known.contains(thing))
                                    .count())
                            .thenComparing(Specimen::file, Comparator.reverseOrder()))
                    .orElseThrow();
            if (!known.addAll(best.shown())) {
                return chosen;
            }
            chosen.add(best.file());
        }
    }

    private static List<Specimen> read(Path site) {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> new Specimen(file, shown(file)))
                    .filter(page -> !page.shown().isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its kind, and every element of its kind of page with its classes; nothing for a redirect. */
    private static Set<String> shown(Path file) {
        try {
            Document page = Jsoup.parse(file);
            String kind = page.body().className();
            return page.select("meta[http-equiv=refresh]").isEmpty()
                    ? page.body().getAllElements().stream()
                            .map(element -> kind + " " + named(element))
                            .collect(Collectors.toSet())
                    : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String named(Element element) {
        return element.tagName()
                + element.classNames().stream().sorted().map(name -> "." + name).collect(Collectors.joining());
    }
}
