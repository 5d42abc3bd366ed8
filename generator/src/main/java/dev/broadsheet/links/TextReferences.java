package dev.broadsheet.links;

import dev.broadsheet.images.Album;
import dev.broadsheet.images.Finding;
import dev.broadsheet.markdown.References;
import dev.broadsheet.model.Caption;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Publication;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Frame;
import dev.broadsheet.plan.Figures;
import dev.broadsheet.plan.Percent;
import dev.broadsheet.plan.PictureWords;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.source.SafePath;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the links and pictures of one text lead: by file path within content, by address within the site, or out of it. */
public final class TextReferences implements References {
    private static final String ENDING = ".md";

    private final Publication publication;
    private final AddressBook book;
    private final Album album;
    private final String path;
    private final String address;
    private final Map<String, Caption> captions;
    private final Language language;
    private final boolean seen;
    private final Figures figures;

    /**
     * @param path the text's file below the content folder
     * @param address where the text's page lies
     * @param captions the words for its pictures
     * @param language of the text
     * @param seen whether readers see the text now; one that waits may link to others that wait
     */
    public TextReferences(
            Publication publication,
            AddressBook book,
            Album album,
            String path,
            String address,
            Map<String, Caption> captions,
            Language language,
            boolean seen) {
        this.publication = publication;
        this.book = book;
        this.album = album;
        this.path = path;
        this.address = address;
        this.captions = captions;
        this.language = language;
        this.seen = seen;
        this.figures = new Figures(publication);
    }

    @Override
    public Target link(String destination) {
        Destination to = Destination.of(destination);
        if (to.path().isEmpty() && to.query().isEmpty()) {
            return new Found(destination, address, to.fragment());
        }
        if (destination.startsWith(publication.url().toString())) {
            Destination within = Destination.of(
                    "/" + destination.substring(publication.url().toString().length()));
            return new Found(destination, decoded(within.path()), within.fragment());
        }
        if (to.isElsewhere()) {
            return new Found(destination, null, null);
        }
        return to.path().startsWith("/") ? withinSite(to) : withinContent(to);
    }

    private Target withinSite(Destination to) {
        return new Found(
                publication.basePath() + to.path() + to.query() + to.hash(), decoded(to.path()), to.fragment());
    }

    private Target withinContent(Destination to) {
        Optional<String> file = SafePath.resolve(path, to.path());
        if (file.isEmpty()) {
            return new Dead(
                    Rule.DEAD_LINK,
                    "the link \"" + to.path() + "\" leads out of the content folder",
                    "link to an article by its path within the folder, or to an address that begins with /");
        }
        String found = book.of(file.get());
        if (found != null) {
            return new Found(
                    publication.basePath() + Percent.encode(found) + to.query() + to.hash(), found, to.fragment());
        }
        if (!file.get().endsWith(ENDING)) {
            return new Dead(
                    Rule.DEAD_LINK,
                    "the link \"" + to.path() + "\" leads to no article",
                    "a link to an article ends in .md; other files lie below the static folder and are linked from /");
        }
        if (book.isWritten(file.get())) {
            if (!seen || book.isBroken(file.get())) {
                return new Found("#", null, null);
            }
            return new Dead(
                    Rule.DEAD_LINK,
                    "the link \"" + to.path() + "\" leads to a story that readers do not see now",
                    "link to it once it is published");
        }
        return new Dead(
                Rule.DEAD_LINK,
                "the link \"" + to.path() + "\" leads to no file",
                Nearest.of(file.get(), book.written())
                        .map(near -> "did you mean " + Nearest.relative(path, near) + "?")
                        .orElse("give the path of an article, from this file's folder"));
    }

    @Override
    public Sight picture(String destination, String alt, @Nullable String title, Frame frame) {
        String own = publication.url().toString();
        String local = destination.startsWith(own) ? "/" + destination.substring(own.length()) : destination;
        if (Destination.of(local).isElsewhere()) {
            return foreign(destination, alt, title);
        }
        Finding finding = album.find(path, local);
        return finding instanceof Finding.Found found
                ? new Shown(figure(found.picture(), frame, caption(local), alt, title), found.picture())
                : MissingPictures.inWords(destination, finding);
    }

    /** A picture of another site, which learns of everyone who looks at it. */
    private Sight foreign(String destination, String alt, @Nullable String title) {
        if (publication.pictureSites().stream().anyMatch(site -> destination.startsWith(site + "/"))) {
            Caption caption = captions.getOrDefault(destination, Caption.NONE);
            String words = caption.text() != null ? caption.text() : title;
            String seen = caption.alt() != null ? caption.alt() : alt;
            return new Shown(new Figure(destination, 0, 0, seen, words, caption.credit()), null);
        }
        return new Dead(
                Rule.FOREIGN_PICTURE,
                "the picture \"" + destination + "\" lies on another site, which would learn who reads this page",
                "put the file beside the article, or name that site in site.yml under pictures.from");
    }

    private Caption caption(String destination) {
        Caption exact = captions.get(destination);
        return exact != null
                ? exact
                : captions.getOrDefault(destination.substring(destination.lastIndexOf('/') + 1), Caption.NONE);
    }

    /** Caption from captions, else the title, else the picture itself, else the alt text. */
    private Figure figure(Picture picture, Frame frame, Caption caption, String alt, @Nullable String title) {
        Caption said = new Caption(
                caption.text() != null ? caption.text() : title,
                caption.credit(),
                caption.alt() != null || alt.isEmpty() ? caption.alt() : alt,
                caption.focus(),
                caption.rights());
        Caption words = PictureWords.of(said, picture, language);
        return figures.of(
                picture,
                frame,
                words.text() != null || alt.isEmpty()
                        ? words
                        : new Caption(alt, words.credit(), words.alt(), words.focus(), words.rights()));
    }

    private static String decoded(String path) {
        return SafePath.decode(path).orElse(path);
    }
}
