package dev.broadsheet.links;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The file that a dead link probably meant. */
final class Nearest {
    private Nearest() {}

    /** A file of the same name in another folder. */
    static Optional<String> of(String path, Collection<String> written) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return written.stream()
                .filter(other -> other.substring(other.lastIndexOf('/') + 1).equals(name))
                .sorted()
                .findFirst();
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
