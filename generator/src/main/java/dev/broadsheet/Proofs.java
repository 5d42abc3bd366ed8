package dev.broadsheet;

import dev.broadsheet.images.Album;
import dev.broadsheet.images.Finding;
import dev.broadsheet.links.AddressBook;
import dev.broadsheet.markdown.Reading;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.StandingPage;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.workers.Workers;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Articles that readers do not see now are read all the same: those that will appear by themselves for their mistakes, so
 * that none is found at the hour of the embargo, and all of them for the pictures that must not be published.
 */
final class Proofs {
    private final Instant now;
    private final Problems problems;

    Proofs(Instant now, Problems problems) {
        this.now = now;
        this.problems = problems;
    }

    /** What withheld articles name, be it as the lead, in their captions or in their texts. */
    Withheld read(
            List<Article> articles,
            List<StandingPage> pages,
            AddressBook book,
            Album album,
            Typesetter typesetter,
            Workers workers) {
        List<Article> withheld = articles.stream()
                .filter(article -> book.of(article.origin().path()) == null)
                .toList();
        Withheld all = new Withheld(new HashSet<>(), new HashSet<>());
        workers.map(
                        withheld,
                        article -> {
                            Reading reading = typesetter.proof(article, finding(article));
                            Set<Picture> named = new HashSet<>(reading.pictures());
                            article.captions().keySet().forEach(name -> add(named, album, article, name));
                            if (article.image() != null) {
                                add(named, album, article, article.image());
                            }
                            return new Withheld(named, addresses(reading));
                        },
                        (article, failure) -> {
                            Stuck.report(failure, article.origin().file(), finding(article));
                            return new Withheld(Set.of(), Set.of());
                        })
                .forEach(one -> {
                    all.pictures().addAll(one.pictures());
                    all.addresses().addAll(one.addresses());
                });
        List<StandingPage> unseen = pages.stream()
                .filter(page -> book.of(page.origin().path()) == null)
                .toList();
        workers.map(
                        unseen,
                        page -> {
                            Reading reading = typesetter.proof(page);
                            return new Withheld(reading.pictures(), addresses(reading));
                        },
                        (page, failure) -> new Withheld(Set.of(), Set.of()))
                .forEach(one -> {
                    all.pictures().addAll(one.pictures());
                    all.addresses().addAll(one.addresses());
                });
        return all;
    }

    private static Set<String> addresses(Reading reading) {
        return reading.references().stream().map(Reading.Reference::address).collect(Collectors.toSet());
    }

    private Problems finding(Article article) {
        return SubEditor.reads(article, now) ? problems : new Problems();
    }

    private static void add(Set<Picture> pictures, Album album, Article article, String reference) {
        if (album.find(article.origin().path(), reference) instanceof Finding.Found found) {
            pictures.add(found.picture());
        }
    }
}
