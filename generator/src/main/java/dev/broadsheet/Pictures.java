package dev.broadsheet;

import dev.broadsheet.images.Album;
import dev.broadsheet.images.Finding;
import dev.broadsheet.links.MissingPictures;
import dev.broadsheet.markdown.References.Dead;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Author;
import dev.broadsheet.model.Emblems;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Publication;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.settings.SettingKey;
import dev.broadsheet.workers.Workers;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that the newsroom names outside of texts.
 *
 * @param leads by the path of their article
 * @param portraits by the author's id
 */
record Pictures(Map<String, Picture> leads, Map<String, Picture> portraits) {
    /**
     * Finds them all and reports those that are not there.
     *
     * @param authorsPath authors.yml below the content folder
     */
    static Pictures of(
            List<Article> articles,
            Collection<Author> authors,
            String authorsPath,
            Album album,
            KeyPlaces places,
            Workers workers,
            Problems problems) {
        List<Optional<Picture>> found = workers.map(
                articles, article -> lead(article, album, places, problems), (article, failure) -> Optional.empty());
        Map<String, Picture> leads = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            String path = articles.get(i).origin().path();
            found.get(i).ifPresent(picture -> leads.put(path, picture));
        }
        Map<String, Picture> portraits = new HashMap<>();
        for (Author author : authors) {
            if (author.portrait() != null) {
                portrait(author, author.portrait(), authorsPath, album, places, problems)
                        .ifPresent(picture -> portraits.put(author.id(), picture));
            }
        }
        return new Pictures(Map.copyOf(leads), Map.copyOf(portraits));
    }

    /**
     * Finds the pictures that stand for the newspaper itself, and reports those that are not there.
     *
     * @param places by the key of site.yml
     */
    static Emblems emblems(
            Publication publication, Album album, Function<SettingKey, Place> places, Problems problems) {
        return new Emblems(
                emblem(publication.organisation().logo(), SettingKey.ORGANISATION_LOGO, album, places, problems),
                emblem(publication.socialPicture().image(), SettingKey.SOCIAL_IMAGE, album, places, problems));
    }

    private static @Nullable Picture emblem(
            @Nullable String image,
            SettingKey key,
            Album album,
            Function<SettingKey, Place> places,
            Problems problems) {
        if (image == null) {
            return null;
        }
        Finding finding = album.find("site.yml", image);
        return finding instanceof Finding.Found found
                ? found.picture()
                : picture(finding, image, places.apply(key), problems).orElse(null);
    }

    private static Optional<Picture> lead(Article article, Album album, KeyPlaces places, Problems problems) {
        String image = article.image();
        if (image == null) {
            return Optional.empty();
        }
        Finding finding = album.find(article.origin().path(), image);
        return finding instanceof Finding.Found found
                ? Optional.of(found.picture())
                : picture(finding, image, places.of(article.origin(), "image"), problems);
    }

    private static Optional<Picture> portrait(
            Author author, String portrait, String authorsPath, Album album, KeyPlaces places, Problems problems) {
        Finding finding = album.find(authorsPath, portrait);
        return finding instanceof Finding.Found found
                ? Optional.of(found.picture())
                : picture(finding, portrait, places.ofAuthor(authorsPath, author.id(), "portrait"), problems);
    }

    private static Optional<Picture> picture(Finding finding, String reference, Place place, Problems problems) {
        Dead dead = MissingPictures.inWords(reference, finding);
        problems.report(dead.rule(), place, dead.message(), dead.remedy());
        return Optional.empty();
    }
}
