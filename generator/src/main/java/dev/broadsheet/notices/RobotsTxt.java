package dev.broadsheet.notices;

import dev.broadsheet.model.Notices.Robots;
import java.util.ArrayList;
import java.util.List;

/** What crawlers are asked, RFC 9309. */
public final class RobotsTxt {
    private RobotsTxt() {}

    /**
     * The file; never empty.
     *
     * @param base the path below which the site lies, without a slash at its end
     * @param sitemaps absolute addresses
     */
    public static String of(Robots robots, String base, List<String> sitemaps) {
        List<String> lines = new ArrayList<>();
        if (robots.staging()) {
            return "User-agent: *\nDisallow: /\n";
        }
        for (String crawler : robots.refuse()) {
            lines.add("User-agent: " + crawler);
        }
        if (!robots.refuse().isEmpty()) {
            lines.add("Disallow: /");
            lines.add("");
        }
        lines.add("User-agent: *");
        if (robots.disallow().isEmpty()) {
            lines.add("Disallow:");
        }
        robots.disallow().forEach(path -> lines.add("Disallow: " + base + path));
        if (!sitemaps.isEmpty()) {
            lines.add("");
        }
        sitemaps.forEach(sitemap -> lines.add("Sitemap: " + sitemap));
        return String.join("\n", lines) + "\n";
    }
}
