package dev.broadsheet.hosts;

import dev.broadsheet.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What goes with objects in S3, for whoever uploads them: cache and type by pattern, and for each page that leads on for
 * good the {@code x-amz-website-redirect-location}, which S3 always sends as 301.
 */
final class S3Objects {
    static final String NAME = "_s3.json";
    private static final Set<String> KEPT = Set.of("Cache-Control", "Content-Type");

    private S3Objects() {}

    static String of(HostRules rules) {
        List<Object> headers = new ArrayList<>();
        for (HeaderRule rule : rules.headers()) {
            Map<String, Object> kept = new LinkedHashMap<>(rule.headers());
            kept.keySet().retainAll(KEPT);
            if (!kept.isEmpty()) {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("keys", rule.path().substring(rules.base().length() + 1));
                entry.putAll(kept);
                headers.add(entry);
            }
        }
        List<Object> redirects = new ArrayList<>();
        for (Redirect redirect : rules.redirects()) {
            if (redirect.isForGood()) {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("key", redirect.file());
                entry.put("location", redirect.to());
                redirects.add(entry);
            }
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("indexDocument", "index.html");
        all.put("errorDocument", "404.html");
        all.put("headers", headers);
        all.put("redirects", redirects);
        return Json.of(all) + "\n";
    }
}
