package dev.broadsheet.hosts;

import dev.broadsheet.model.Host;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The files that a host asks for, as text by their paths below the output folder. */
public final class HostFiles {
    private HostFiles() {}

    /** None of them is empty but {@code .nojekyll}, which has to be. */
    public static Map<String, String> of(Host host, HostRules rules) {
        Map<String, String> files = new LinkedHashMap<>();
        switch (host) {
            case PLAIN -> {}
            case GITHUB_PAGES -> {
                // Jekyll would leave out whatever begins with an underscore.
                files.put(".nojekyll", "");
                if (!rules.domain().toLowerCase(Locale.ROOT).endsWith(".github.io")) {
                    files.put("CNAME", rules.domain() + "\n");
                }
            }
            case NETLIFY -> {
                files.put("_headers", RuleFiles.headers(rules));
                files.put("_redirects", RuleFiles.netlifyRedirects(rules));
            }
            case CLOUDFLARE_PAGES -> {
                files.put("_headers", RuleFiles.headers(rules));
                files.put("_redirects", RuleFiles.cloudflareRedirects(rules));
            }
            case S3 -> files.put(S3Objects.NAME, S3Objects.of(rules));
            case NGINX -> files.put(NginxInclude.NAME, NginxInclude.of(rules));
        }
        files.values().removeIf(text -> text.isEmpty() && host != Host.GITHUB_PAGES);
        return files;
    }
}
