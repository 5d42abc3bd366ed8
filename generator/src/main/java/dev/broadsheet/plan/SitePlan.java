package dev.broadsheet.plan;

import dev.broadsheet.model.Language;
import dev.broadsheet.page.Site;
import java.util.List;
import java.util.function.Function;

/**
 * What a site consists of, beside the files that are copied.
 *
 * @param pages in the order in which they are rendered
 * @param files what machines read, written when every page is set
 * @param site what is the same on every page in a language
 */
public record SitePlan(List<PlannedPage> pages, List<PlannedFile> files, Function<Language, Site> site) {
    public SitePlan {
        pages = List.copyOf(pages);
        files = List.copyOf(files);
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
