package dev.broadsheet.hosts;

import dev.broadsheet.hosts.Limits.Excess;
import dev.broadsheet.model.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts the files of a site and their bytes, from any thread, against what its host takes. */
public final class Tally {
    private static final int MIB = 1024 * 1024;
    private static final int CLOUDFLARE_FILES = 20_000;
    private static final long CLOUDFLARE_FILE = 25L * MIB;
    private static final long GITHUB_SITE = 1_000_000_000;

    private final Host host;
    private final LongAdder files = new LongAdder();
    private final LongAdder bytes = new LongAdder();
    private final Map<String, Long> large = new ConcurrentSkipListMap<>();

    public Tally(Host host) {
        this.host = host;
    }

    /** Whether the host has a limit that files could break, so that it is worth asking the disk for their sizes. */
    public boolean matters() {
        return host == Host.CLOUDFLARE_PAGES || host == Host.GITHUB_PAGES;
    }

    /**
     * Counts a file.
     *
     * @param path below the output folder
     * @param size in bytes
     */
    public void add(String path, long size) {
        files.increment();
        bytes.add(size);
        if (size > CLOUDFLARE_FILE) {
            large.put(path, size);
        }
    }

    /** What the host does not take. */
    public List<Excess> excess() {
        List<Excess> found = new ArrayList<>();
        if (host == Host.CLOUDFLARE_PAGES) {
            if (files.sum() > CLOUDFLARE_FILES) {
                found.add(new Excess(
                        "there are " + files.sum() + " files, and Cloudflare Pages takes 20000 without a paid plan",
                        "pay for 100000, or choose another host"));
            }
            large.forEach((path, size) -> found.add(new Excess(
                    "the file " + path + " has " + size / MIB + " MiB, and Cloudflare Pages takes 25",
                    "make it smaller, or link to it elsewhere")));
        }
        if (host == Host.GITHUB_PAGES && bytes.sum() > GITHUB_SITE) {
            found.add(new Excess(
                    "the site has " + bytes.sum() / 1_000_000 + " MB, and GitHub Pages takes 1000",
                    "make its pictures smaller, or choose another host"));
        }
        return found;
    }
}
