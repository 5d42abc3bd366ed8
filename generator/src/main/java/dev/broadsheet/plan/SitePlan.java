package dev.broadsheet.plan;

import dev.broadsheet.feeds.Told;
import dev.broadsheet.hosts.Redirect;
import dev.broadsheet.metadata.Newspaper;
import dev.broadsheet.model.Language;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.Site;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a site consists of, beside the files that are copied.
 *
 * @param pages in the order in which they are rendered
 * @param feeds written when every page is set
 * @param told the stories that feeds tell, by the paths of their files
 * @param exports the stories that are offered to other newsrooms too, by the paths of their files
 * @param files what else machines read, written when every page is set
 * @param redirects old addresses that lead to pages, newest story first
 * @param site what is the same on every page in a language
 * @param newspaper what the description of each page rests on beside the page; null when they have none
 * @param description adds to a page what machines are told of it
 * @param turns the instants at which one of the files changes by itself, although no story comes or goes
 */
public record SitePlan(
        List<PlannedPage> pages,
        List<PlannedFeed> feeds,
        Map<String, Told> told,
        Map<String, PlannedExport> exports,
        List<PlannedFile> files,
        List<Redirect> redirects,
        Function<Language, Site> site,
        @Nullable Newspaper newspaper,
        UnaryOperator<Page> description,
        SortedSet<Instant> turns) {
    public SitePlan {
        pages = List.copyOf(pages);
        feeds = List.copyOf(feeds);
        told = Map.copyOf(told);
        exports = Map.copyOf(exports);
        turns = Collections.unmodifiableSortedSet(new TreeSet<>(turns));
        files = List.copyOf(files);
        redirects = List.copyOf(redirects);
    }

    /** Every old address that leads somewhere. */
    public List<String> oldAddresses() {
        return redirects.stream().map(Redirect::from).toList();
    }

    /** The file below the output folder for an address: {@code /local/} is {@code local/index.html}. */
    public static String path(String address) {
        String path = address.substring(1);
        if (path.isEmpty() || path.endsWith("/")) {
            return path + "index.html";
        }
        // An old address such as /story has no ending: hosts serve its folder's index.
        return path.lastIndexOf('.') > path.lastIndexOf('/') ? path : path + "/index.html";
    }
}
