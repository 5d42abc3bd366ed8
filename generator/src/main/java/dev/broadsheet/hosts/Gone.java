package dev.broadsheet.hosts;

/**
 * An address whose page was taken down.
 *
 * @param from the path that is asked for, from the root of the host, percent-encoding undone
 * @param status 410 or 451
 */
public record Gone(String from, int status) {}
