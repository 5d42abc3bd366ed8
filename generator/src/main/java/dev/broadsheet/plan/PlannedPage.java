package dev.broadsheet.plan;

import dev.broadsheet.model.Caption;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Origin;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.Text;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A page of the site: its address is fixed, its value is made when its turn comes, so that memory holds few at a time. */
public sealed interface PlannedPage {
    /** Where it lies, beginning with a slash, without the site's base path. */
    String address();

    /** What it is made of, as problems name it: a file, or in words that begin with "the" what asks for the page. */
    String source();

    /** The file below the output folder that holds it. */
    default String path() {
        return SitePlan.path(address());
    }

    /**
     * A page that shows a text from a file.
     *
     * @param captions the words for its pictures, by the name under which the text uses them
     * @param page the page's value, once its text is rendered
     */
    record OfText(
            String address, Origin origin, Language language, Map<String, Caption> captions, Function<Text, Page> page)
            implements PlannedPage {
        @Override
        public String source() {
            return origin.file();
        }
    }

    /**
     * A page that is all known already.
     *
     * @param source the file, or in words what asks for the page: {@code the topic Housing}
     * @param changed when the newest of what it shows came to be; null when search engines shall not list it
     */
    record OfValue(String address, String source, @Nullable Instant changed, Supplier<Page> page)
            implements PlannedPage {
        /** A page that search engines shall not list. */
        OfValue(String address, String source, Supplier<Page> page) {
            this(address, source, null, page);
        }
    }
}
