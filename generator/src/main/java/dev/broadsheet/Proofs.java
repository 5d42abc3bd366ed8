package dev.broadsheet;

import dev.broadsheet.images.Album;
import dev.broadsheet.images.Finding;
import dev.broadsheet.links.AddressBook;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Picture;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.workers.Workers;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** Every picture that a withheld article names, be it as the lead, in its captions or in its text. */
    Set<Picture> read(List<Article> articles, AddressBook book, Album album, Typesetter typesetter, Workers workers) {
        List<Article> withheld = articles.stream()
                .filter(article -> book.of(article.origin().path()) == null)
                .toList();
        Set<Picture> pictures = new HashSet<>();
        workers.map(
                        withheld,
                        article -> {
                            Set<Picture> named = new HashSet<>(typesetter.proof(article, finding(article)));
                            article.captions().keySet().forEach(name -> add(named, album, article, name));
                            if (article.image() != null) {
                                add(named, album, article, article.image());
                            }
                            return named;
                        },
                        (article, failure) -> {
                            Stuck.report(failure, article.origin().file(), finding(article));
                            return new HashSet<Picture>();
                        })
                .forEach(pictures::addAll);
        return pictures;
    }

    /** A draft may have mistakes, and nobody mends what has expired. */
    private Problems finding(Article article) {
        Instant until = article.release().until();
        boolean willAppear = !article.release().draft() && (until == null || now.isBefore(until));
        return willAppear ? problems : new Problems();
    }

    private static void add(Set<Picture> pictures, Album album, Article article, String reference) {
        if (album.find(article.origin().path(), reference) instanceof Finding.Found found) {
            pictures.add(found.picture());
        }
    }
}
