package dev.broadsheet;

import dev.broadsheet.model.Front;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.Redirects;
import dev.broadsheet.parse.FrontParser;
import dev.broadsheet.parse.KnownSections;
import dev.broadsheet.parse.Newsroom;
import dev.broadsheet.parse.NewsroomParser;
import dev.broadsheet.parse.RedirectsParser;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.TextFile;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files in which a newsroom lists its sections, authors and old addresses, and curates its front page. */
final class NewsroomFiles {
    static final String AUTHORS = "authors.yml";
    private static final String REDIRECTS = "redirects.yml";
    static final String SECTIONS = "sections.yml";

    private static final String FRONT = "front.yml";

    /** Every name that such a file may have, below the content folder. */
    static final Set<String> NAMES = Set.of(AUTHORS, REDIRECTS, SECTIONS, FRONT);

    private NewsroomFiles() {}

    static Newsroom read(ContentFolder content, Problems problems) {
        return new Newsroom(
                listed(content, SECTIONS, NewsroomParser::sections, problems),
                listed(content, AUTHORS, NewsroomParser::authors, problems));
    }

    /** What the front page's editors chose; a front page that nobody curates when there is no such file. */
    static Front front(
            ContentFolder content,
            KnownSections sections,
            Newsroom newsroom,
            Publication publication,
            Problems problems) {
        if (!content.files().contains(FRONT)) {
            return Front.OPEN;
        }
        String file = content.named(FRONT);
        String text = TextFile.read(content.file(FRONT), file, problems);
        return text == null
                ? Front.OPEN
                : FrontParser.parse(
                        text,
                        file,
                        publication.timeZone(),
                        Set.copyOf(content.articles()),
                        newsroom,
                        sections,
                        problems);
    }

    /** The ledger of old addresses; empty when there is none. */
    static Redirects redirects(ContentFolder content, URI site, Problems problems) {
        String file = content.named(REDIRECTS);
        String text =
                content.files().contains(REDIRECTS) ? TextFile.read(content.file(REDIRECTS), file, problems) : null;
        return text == null ? Redirects.none(file) : RedirectsParser.parse(text, file, site, problems);
    }

    private static <T> @Nullable List<T> listed(
            ContentFolder content, String name, Listing<T> parser, Problems problems) {
        if (!content.files().contains(name)) {
            return null;
        }
        String text = TextFile.read(content.file(name), content.named(name), problems);
        return text == null ? null : parser.parse(text, content.named(name), problems);
    }

    /** Parses a file in which a newsroom lists something. */
    private interface Listing<T> {
        @Nullable
        List<T> parse(String text, String file, Problems problems);
    }
}
