package dev.broadsheet.model;

/**
 * What stories are about, across sections.
 *
 * @param id the segment of its address: {@code harbour-bridge}
 * @param name as it was first written: {@code Harbour bridge}
 */
public record Topic(String id, String name) {}
