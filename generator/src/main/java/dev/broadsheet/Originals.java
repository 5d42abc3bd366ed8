package dev.broadsheet;

import dev.broadsheet.images.Album;
import dev.broadsheet.images.Finding;
import dev.broadsheet.images.Imprint;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Caption;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.PictureRights;
import dev.broadsheet.plan.Addresses;
import dev.broadsheet.source.Extensions;
import dev.broadsheet.write.Publisher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whose the pictures are, and how their files are published: without what is nobody's business. */
final class Originals {
    private final Album album;
    private final Map<String, Picture> shown = new HashMap<>();
    private final Map<Picture, Imprint> credited = new HashMap<>();

    /**
     * Knows what stories say of their pictures; of a picture in several stories, the first by its path counts.
     *
     * @param editions with what readers see now and nothing else
     * @param shown every picture on a page
     */
    Originals(Collection<Edition> editions, Album album, Collection<Picture> shown) {
        this.album = album;
        shown.forEach(picture -> this.shown.put(Addresses.of(picture).substring(1), picture));
        List<Article> articles = editions.stream()
                .flatMap(edition -> edition.articles().stream())
                .sorted(Comparator.comparing(article -> article.origin().path()))
                .toList();
        for (Article article : articles) {
            article.captions().forEach((name, said) -> {
                if (saysWhose(said) && album.find(article.origin().path(), name) instanceof Finding.Found found) {
                    credited.putIfAbsent(found.picture(), Imprint.of(found.picture(), said));
                }
            });
        }
    }

    /** The rights that every published file of a picture carries. */
    Imprint imprint(Picture picture) {
        Imprint said = credited.get(picture);
        return said == null ? Imprint.of(picture, Caption.NONE) : said;
    }

    /**
     * Publishes a file as it is, unless it is a picture, shown on a page or not: then without what only its maker should know.
     *
     * @param path below the output folder
     * @throws IOException when the disk fails
     */
    void publish(String path, Path file, Publisher publisher) throws IOException {
        Picture picture = shown.get(path);
        if (picture == null
                && Extensions.isPicture(path)
                && album.find("", "/" + path) instanceof Finding.Found found) {
            picture = found.picture();
        }
        if (picture == null) {
            publisher.copy(path, file);
        } else {
            Picture cleaned = picture;
            publisher.write(path, out -> imprint(cleaned).copy(file, cleaned.format(), out));
        }
    }

    private static boolean saysWhose(Caption said) {
        return said.credit() != null || !said.rights().equals(PictureRights.NONE);
    }
}
