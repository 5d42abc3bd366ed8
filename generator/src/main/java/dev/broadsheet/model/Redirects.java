package dev.broadsheet.model;

import java.util.List;

/**
 * The newsroom's ledger of addresses that hold no story any more.
 *
 * @param file as problems name it: {@code content/redirects.yml}
 */
public record Redirects(String file, List<Move> moves, List<Removal> removals) {
    /**
     * An address whose page is elsewhere now.
     *
     * @param from begins with a slash, percent-encoding undone, without the site's base path
     * @param to likewise, or an absolute address of another site
     * @param after the query and the fragment of an address within the site, with their marks, or nothing
     * @param status 301, 302, 307 or 308
     * @param line where it stands, from 1
     * @param column likewise
     */
    public record Move(String from, String to, String after, int status, int line, int column) {
        /** Whether it leads to another site. */
        public boolean leadsElsewhere() {
            return !to.startsWith("/");
        }
    }

    /**
     * A page that was taken down.
     *
     * @param from begins with a slash, percent-encoding undone, without the site's base path
     * @param status 410 (gone) or 451 (unavailable for legal reasons)
     * @param reason what readers are told of it
     * @param line where it stands, from 1
     * @param column likewise
     */
    public record Removal(String from, int status, String reason, int line, int column) {}

    /** A newsroom without a ledger. */
    public static Redirects none(String file) {
        return new Redirects(file, List.of(), List.of());
    }

    public Redirects {
        moves = List.copyOf(moves);
        removals = List.copyOf(removals);
    }
}
