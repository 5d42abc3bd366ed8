package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story as lists show it.
 *
 * @param language BCP 47, which may differ from the list's
 * @param type as front matter writes it: {@code analysis}
 * @param label what kind of story, in words, when it is not plain news: {@code Analysis}
 * @param picture the lead picture
 */
public record Card(
        String href,
        String language,
        String direction,
        String headline,
        @Nullable String kicker,
        String type,
        @Nullable String label,
        @Nullable String standfirst,
        Link section,
        List<String> authors,
        Moment published,
        @Nullable Figure picture) {}
