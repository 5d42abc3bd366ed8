package dev.broadsheet.links;

import java.util.Set;
import java.util.TreeSet;

/** The places on a page that a link may lead to. */
final class Anchors {
    private static final String ATTRIBUTE = " id=\"";

    private Anchors() {}

    /** Every id of a finished page, as our templates and our Markdown write it: in double quotes. */
    static Set<String> of(String html) {
        Set<String> found = new TreeSet<>();
        int at = html.indexOf(ATTRIBUTE);
        while (at >= 0) {
            int start = at + ATTRIBUTE.length();
            int end = html.indexOf('"', start);
            if (end < 0) {
                break;
            }
            found.add(html.substring(start, end));
            at = html.indexOf(ATTRIBUTE, end);
        }
        return Set.copyOf(found);
    }
}
