package dev.broadsheet.plan;

import java.util.function.Supplier;

/**
 * A file of the site that no template draws, such as a sitemap. It is claimed, written and swept like a page.
 *
 * @param path below the output folder, with forward slashes: {@code sitemap.xml}
 * @param source the file that asks for it, or in words that begin with "the" what it is: {@code the sitemap}
 * @param bytes what it holds, made when its turn comes and the same whenever it is made
 */
public record PlannedFile(String path, String source, Supplier<byte[]> bytes) {}
