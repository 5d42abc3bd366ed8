package dev.broadsheet.plan;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Front;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which stories stand at the top of the front page. */
public final class Lineup {
    private static final int SECONDARY = 5;

    private final Edition edition;
    private final Shelves shelves;

    Lineup(Edition edition, Shelves shelves) {
        this.edition = edition;
        this.shelves = shelves;
    }

    /** The paths of their files, the lead first. */
    public static List<String> of(Edition edition) {
        return new Lineup(edition, new Shelves(edition, new Addresses(edition)))
                .top().stream().map(article -> article.origin().path()).toList();
    }

    /** The lead and the stories beside it: what the editors chose, and in each slot that is free the newest of the rest. */
    List<Article> top() {
        List<Front.Slot> slots = new ArrayList<>();
        slots.add(edition.front().lead());
        slots.addAll(edition.front().secondary());
        while (slots.size() < 1 + SECONDARY) {
            slots.add(Front.Slot.FREE);
        }
        Set<String> chosen = stems(slots.stream()
                .flatMap(slot -> Stream.ofNullable(slot.story()))
                .map(shelves::at)
                .toList());
        Iterator<Article> newest = edition.articles().stream()
                .filter(article -> mayBeChosen(article, chosen))
                .iterator();
        List<Article> top = new ArrayList<>();
        for (Front.Slot slot : slots) {
            if (slot.story() != null) {
                top.add(shelves.at(slot.story()));
            } else if (newest.hasNext()) {
                top.add(newest.next());
            }
        }
        return top;
    }

    /** A story and its translations are one; of several versions the edition's readers get their own. */
    boolean mayBeChosen(Article article, Set<String> shown) {
        return !shown.contains(Shelves.stem(article)) && shelves.isForOwnReaders(article);
    }

    /** What the translations of these stories share with them. */
    static Set<String> stems(List<Article> articles) {
        return articles.stream().map(Shelves::stem).collect(Collectors.toSet());
    }
}
