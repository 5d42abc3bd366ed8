package dev.broadsheet;

import dev.broadsheet.parse.Newsroom;
import dev.broadsheet.parse.NewsroomParser;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.source.TextFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files in which a newsroom lists its sections and its authors. */
final class NewsroomFiles {
    static final String AUTHORS = "authors.yml";
    private static final String SECTIONS = "sections.yml";

    private NewsroomFiles() {}

    static Newsroom read(ContentFolder content, Problems problems) {
        return new Newsroom(
                listed(content, SECTIONS, NewsroomParser::sections, problems),
                listed(content, AUTHORS, NewsroomParser::authors, problems));
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
