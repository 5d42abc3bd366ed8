package dev.broadsheet.page;

/**
 * Where a reader may pass an article on.
 *
 * @param network as site.yml writes it: {@code email}
 * @param href ready for an attribute; it holds the article's canonical address and its headline
 * @param name the network in words
 */
public record ShareLink(String network, String href, String name) {}
