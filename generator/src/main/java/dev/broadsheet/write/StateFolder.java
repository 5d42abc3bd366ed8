package dev.broadsheet.write;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a build keeps what it must remember of an output folder: beside it, so that nothing of it is ever published and
 * a rename suffices to publish.
 */
record StateFolder(Path folder) {
    static StateFolder of(Path output) {
        return new StateFolder(output.resolveSibling("." + output.getFileName() + ".broadsheet"));
    }

    /** Held by the build that may change the output folder. */
    Path lock() {
        return folder.resolve("lock");
    }

    Path ledger() {
        return folder.resolve("published");
    }

    Path nextLedger() {
        return folder.resolve("published.next");
    }

    /** Every address that a text was ever published at. */
    Path addresses() {
        return folder.resolve("addresses");
    }

    Path nextAddresses() {
        return folder.resolve("addresses.next");
    }

    Path journal() {
        return folder.resolve("journal");
    }

    Path nextJournal() {
        return folder.resolve("journal.next");
    }

    /** New and changed files: a whole site to be where there is none, else numbered files. */
    Path stage() {
        return folder.resolve("stage");
    }

    /** Whether a build has ever published here. */
    boolean isOurs() {
        return Files.exists(ledger()) || Files.exists(journal());
    }
}
