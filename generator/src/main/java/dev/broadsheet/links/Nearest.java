package dev.broadsheet.links;

import dev.broadsheet.problem.Similar;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The file that a dead link probably meant. */
final class Nearest {
    private static final String ENDING = ".md";

    private Nearest() {}

    /** A file of the same name in another folder, or else one beside it whose name is spelt much alike. */
    static Optional<String> of(String path, Collection<String> written) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return written.stream()
                .filter(other -> other.substring(other.lastIndexOf('/') + 1).equals(name))
                .sorted()
                .findFirst()
                .or(() -> alike(path.substring(0, path.length() - name.length()), name, written));
    }

    private static Optional<String> alike(String folder, String name, Collection<String> written) {
        List<String> names = written.stream()
                .filter(other -> other.lastIndexOf('/') + 1 == folder.length() && other.startsWith(folder))
                .map(other -> bare(other.substring(folder.length())))
                .toList();
        return Similar.to(bare(name), names).map(near -> folder + near + ENDING);
    }

    /** Without the ending, which is no likeness. */
    private static String bare(String name) {
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /** The way from one file to another, as a link writes it: {@code ../economy/budget.md}. */
    static String relative(String from, String to) {
        Deque<String> here = new ArrayDeque<>(List.of(from.split("/", -1)));
        Deque<String> there = new ArrayDeque<>(List.of(to.split("/", -1)));
        while (here.size() > 1 && there.size() > 1 && here.getFirst().equals(there.getFirst())) {
            here.removeFirst();
            there.removeFirst();
        }
        return "../".repeat(here.size() - 1) + String.join("/", there);
    }
}
