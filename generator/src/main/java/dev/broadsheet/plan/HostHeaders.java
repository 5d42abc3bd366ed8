package dev.broadsheet.plan;

import dev.broadsheet.hosts.HeaderRule;
import dev.broadsheet.model.Publication;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a host sends with each file beside its bytes. */
final class HostHeaders {
    /** Files whose names hold a fingerprint of their bytes never change. */
    private static final List<String> FINGERPRINTED = List.of("/assets/*", "/pictures/*");

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "public, max-age=0, must-revalidate";

    /** By file name: types that hosts do not tell from the ending. */
    private static final Map<String, String> TYPES = new TreeMap<>(Map.of(
            "feed.xml", "application/rss+xml; charset=utf-8",
            "atom.xml", "application/atom+xml; charset=utf-8",
            "feed.json", "application/feed+json; charset=utf-8",
            "manifest.webmanifest", "application/manifest+json; charset=utf-8",
            "security.txt", "text/plain; charset=utf-8"));

    private HostHeaders() {}

    /**
     * @param files every file that no template draws, below the output folder
     */
    static List<HeaderRule> of(Publication publication, Outlet outlet, Collection<String> files) {
        String base = publication.basePath();
        List<HeaderRule> rules = new ArrayList<>();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("X-Content-Type-Options", "nosniff");
        all.put("Referrer-Policy", "strict-origin-when-cross-origin");
        all.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if ("https".equals(publication.url().getScheme())) {
            all.put("Strict-Transport-Security", "max-age=31536000");
        }
        all.put("Content-Security-Policy", ContentSecurityPolicy.header(publication));
        if (outlet.preview() || outlet.notices().robots().staging()) {
            all.put("X-Robots-Tag", "noindex");
        }
        switch (outlet.host()) {
            // Both say so by themselves, and would join what two rules say.
            case NETLIFY, CLOUDFLARE_PAGES -> {}
            default -> all.put("Cache-Control", ASK_EACH_TIME);
        }
        rules.add(new HeaderRule(base + "/*", all));
        for (String path : FINGERPRINTED) {
            rules.add(new HeaderRule(base + path, Map.of("Cache-Control", FOR_EVER)));
        }
        TYPES.forEach((name, type) -> {
            if (files.stream().anyMatch(file -> file.equals(name) || file.equals(".well-known/" + name))) {
                String folder = name.equals("security.txt") ? "/.well-known/" : "/";
                rules.add(new HeaderRule(base + folder + name, Map.of("Content-Type", type)));
            }
            if (files.stream().anyMatch(file -> file.endsWith("/" + name) && !file.startsWith(".well-known/"))) {
                rules.add(new HeaderRule(base + "/*/" + name, Map.of("Content-Type", type)));
            }
        });
        return rules;
    }
}
