package dev.broadsheet.write;

/**
 * What a build did to the output folder.
 *
 * @param written files that were new or had changed
 * @param unchanged files that were left as they were
 * @param removed files that no longer belong
 */
public record Published(int written, int unchanged, int removed) {}
