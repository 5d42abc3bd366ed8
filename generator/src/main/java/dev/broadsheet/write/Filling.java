package dev.broadsheet.write;

import java.io.IOException;
import java.io.OutputStream;

/** What a file will hold, whatever its length; asked for it twice, it gives the same bytes. */
@FunctionalInterface
public interface Filling {
    /**
     * Writes all of it.
     *
     * @param out stays open
     */
    void into(OutputStream out) throws IOException;
}
