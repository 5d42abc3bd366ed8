package dev.broadsheet.links;

import dev.broadsheet.plan.PlannedPage;
import dev.broadsheet.plan.SitePlan;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which address each text has, and which files the finished site holds. */
public final class AddressBook {
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> paths = new HashSet<>();
    private final Set<String> left = new HashSet<>();
    private final Set<String> written;
    private final Set<String> broken;

    /**
     * @param written every Markdown file of the content folder, also those that readers do not see
     * @param broken those of them that could not be parsed: links to them are not blamed as well
     */
    public AddressBook(Collection<String> written, Collection<String> broken) {
        this.written = Set.copyOf(written);
        this.broken = Set.copyOf(broken);
    }

    /** Adds the pages and files of an edition. */
    public void add(SitePlan plan) {
        plan.feeds().forEach(feed -> paths.add(feed.path()));
        plan.files().forEach(file -> paths.add(file.path()));
        plan.exports().values().forEach(export -> paths.add(export.path()));
        left.addAll(plan.oldAddresses());
        for (PlannedPage page : plan.pages()) {
            paths.add(page.path());
            if (page instanceof PlannedPage.OfText text) {
                texts.put(text.origin().path(), text.address());
            }
        }
    }

    /** Adds a file that is copied as it is. */
    public void add(String path) {
        paths.add(path);
    }

    /** The address of the text in that content file, if readers see it. */
    public @Nullable String of(String contentPath) {
        return texts.get(contentPath);
    }

    /** Whether there is such a Markdown file at all. */
    public boolean isWritten(String contentPath) {
        return written.contains(contentPath);
    }

    /** Whether it is reported as broken already. */
    public boolean isBroken(String contentPath) {
        return broken.contains(contentPath);
    }

    /** Whether something lies at that address; a page's address may be written without its last slash. */
    public boolean holds(String address) {
        return paths.contains(SitePlan.path(address))
                || (!address.endsWith("/") && paths.contains(address.substring(1)));
    }

    /** Whether an address leads somewhere, be it by a redirect that only the host knows. */
    public boolean leads(String address) {
        return holds(address) || left.contains(address);
    }

    /** Where each text lies that readers see, by its path. */
    public Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    /** Every Markdown file, for finding the one that was meant. */
    public Set<String> written() {
        return written;
    }
}
