package dev.broadsheet.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wrote under an article, once an editor let it through. The reader's e-mail address is never read.
 *
 * @param file as problems name it: {@code content/local/comments/bridge/entry1.yml}
 * @param id unique under its article; may stand in an address
 * @param parent the id of the comment that it answers
 * @param name of the reader, on one line
 * @param url the reader's own page, http or https
 * @param message Markdown; its lines end in LF
 */
public record Comment(
        String file,
        String id,
        @Nullable String parent,
        String name,
        @Nullable String url,
        String message,
        Instant date) {
    /** The same, answering nobody. */
    public Comment alone() {
        return new Comment(file, id, null, name, url, message, date);
    }
}
