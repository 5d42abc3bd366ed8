package dev.broadsheet.hosts;

/**
 * An address that leads on.
 *
 * @param from the path that is asked for, from the root of the host, percent-encoding undone
 * @param file the page below the output folder that leads on where the host cannot
 * @param to a path from the root of the host or an absolute address, percent-encoded
 * @param status of HTTP, 301 and its like
 */
public record Redirect(String from, String file, String to, int status) {
    /** Whether the old address is never coming back. */
    boolean isForGood() {
        return status == 301 || status == 308;
    }
}
