package dev.broadsheet.links;

import dev.broadsheet.markdown.Reading;
import dev.broadsheet.markdown.Reading.Reference;
import dev.broadsheet.plan.SitePlan;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Similar;
import dev.broadsheet.source.SafePath;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Whether every link of the texts leads to a page, and to a place on it, that the finished site has. */
public final class LinkCheck {
    private final AddressBook book;
    private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Reference> references = new ConcurrentLinkedQueue<>();

    public LinkCheck(AddressBook book) {
        this.book = book;
    }

    /**
     * Takes note of a text that is shown at that path, of the places in it and of its links. Called from any thread.
     *
     * @param path below the output folder
     */
    public void add(String path, Reading text) {
        anchors.put(path, text.anchors());
        references.addAll(text.references());
    }

    /** Whether some page links to that address. */
    public boolean leadsTo(String address) {
        return references.stream().anyMatch(link -> link.address().equals(address));
    }

    /** Reports each link that leads nowhere. */
    public void report(Problems problems) {
        for (Reference link : references) {
            if (!book.holds(link.address())) {
                problems.report(
                        Rule.DEAD_LINK,
                        link.place(),
                        "the link \"" + link.written() + "\" leads to no page of this site",
                        "correct the address, or link to the article by its file: ../section/story.md");
            } else if (link.fragment() != null && !hasAnchor(link.address(), link.fragment())) {
                problems.report(
                        Rule.DEAD_LINK,
                        link.place(),
                        "the link \"" + link.written() + "\" leads to a place that its page does not have",
                        Similar.remedy(
                                link.fragment(),
                                anchors.getOrDefault(SitePlan.path(link.address()), Set.of()),
                                "an anchor is a heading in lower case with hyphens: ## The plan is #the-plan"));
            }
        }
    }

    private boolean hasAnchor(String address, String fragment) {
        Set<String> places = anchors.get(SitePlan.path(address));
        // A page without text, such as a section front, or a copied file is not looked into.
        return places == null || places.contains(SafePath.decode(fragment).orElse(fragment));
    }
}
