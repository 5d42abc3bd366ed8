package dev.broadsheet.model;

/** What serves the site, and with it what can be told to it in files. */
public enum Host {
    /** Anything that serves files. */
    PLAIN("plain"),
    GITHUB_PAGES("github-pages"),
    NETLIFY("netlify"),
    CLOUDFLARE_PAGES("cloudflare-pages"),
    S3("s3"),
    NGINX("nginx");

    private final String id;

    Host(String id) {
        this.id = id;
    }

    /** As site.yml writes it. */
    public String id() {
        return id;
    }
}
