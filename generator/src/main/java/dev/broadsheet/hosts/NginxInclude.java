package dev.broadsheet.hosts;

import java.util.Map;

/** A file to include within nginx's {@code server} block, beside its {@code root}. */
final class NginxInclude {
    static final String NAME = "_nginx.conf";
    private static final String CACHE = "Cache-Control";
    private static final String TYPE = "Content-Type";

    private NginxInclude() {}

    static String of(HostRules rules) {
        StringBuilder text = new StringBuilder(1024);
        text.append(
                "charset utf-8;\ncharset_types text/plain text/css text/xml application/xml application/javascript;\n");
        text.append("location = ").append(quoted(rules.base() + "/" + NAME)).append(" { return 404; }\n");
        headers(rules, text);
        missing(rules, text);
        if (!rules.gone().isEmpty()) {
            // The page that tells of the removal lies at the address itself.
            text.append("location @gone { try_files $uri ${uri}index.html $uri/index.html =410; }\n");
        }
        for (Gone gone : rules.gone()) {
            exactly(gone.from(), "error_page 410 451 @gone; return " + gone.status() + ";", text);
        }
        for (Redirect redirect : rules.redirects()) {
            // A dollar sign would name a variable, and nothing escapes it.
            exactly(
                    redirect.from(),
                    "return " + redirect.status() + " " + quoted(redirect.to().replace("$", "%24")) + ";",
                    text);
        }
        return text.toString();
    }

    /** What is sent with everything stands in the server block; nginx forgets that where a location adds its own. */
    private static void headers(HostRules rules, StringBuilder text) {
        for (HeaderRule rule : rules.headers()) {
            for (Map.Entry<String, String> header : rule.headers().entrySet()) {
                String value = header.getValue();
                if (header.getKey().equals(TYPE)) {
                    text.append("location ~ ")
                            .append(quoted(pattern(rule.path())))
                            .append(" { types { } default_type ")
                            .append(quoted(value))
                            .append("; }\n");
                } else if (header.getKey().equals(CACHE) && rule.path().equals(rules.base() + "/*")) {
                    text.append("set $broadsheet_cache ").append(quoted(value)).append(";\n");
                    text.append("add_header Cache-Control $broadsheet_cache;\n");
                } else if (header.getKey().equals(CACHE)) {
                    text.append("if ($uri ~ ")
                            .append(quoted(pattern(rule.path())))
                            .append(") { set $broadsheet_cache ")
                            .append(quoted(value))
                            .append("; }\n");
                } else {
                    text.append("add_header ")
                            .append(header.getKey())
                            .append(' ')
                            .append(quoted(value))
                            .append(" always;\n");
                }
            }
        }
    }

    private static void missing(HostRules rules, StringBuilder text) {
        for (String page : rules.missing()) {
            String folder = page.substring(0, page.lastIndexOf('/') + 1);
            String rule = "error_page 404 " + quoted(page) + ";";
            boolean own = folder.equals(rules.base() + "/");
            text.append(own ? rule + "\n" : "location ^~ " + quoted(folder) + " { " + rule + " }\n");
        }
    }

    private static void exactly(String path, String does, StringBuilder text) {
        text.append("location = ")
                .append(quoted(path))
                .append(" { ")
                .append(does)
                .append(" }\n");
    }

    private static String pattern(String path) {
        return "^" + path.replace(".", "\\.").replace("*", ".*") + "$";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
