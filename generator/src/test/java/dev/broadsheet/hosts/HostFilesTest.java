package dev.broadsheet.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.Host;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hosts are told, read back as each of them reads it. */
class HostFilesTest {
    private static final String NASTY = "/a b/50%/it's \"so\": *#é";
    private static final List<String> ADDRESSES = List.of(
            "/plain/",
            NASTY,
            "/a:b/:splat/*/",
            "/100%25/%2F",
            "/what?/a&b=c;d,e+f",
            "/'single'/\"double\"/`back`/back\\slash",
            "/{brace}/[square]/<angle>/$host/~^|",
            "/الجسر/\uD83D\uDE00/");
    private static final HeaderRule ALL =
            new HeaderRule("/*", Map.of("Cache-Control", "public, max-age=0, must-revalidate"));

    @Test
    void anOldAddressWithEveryKindOfSignIsOneWordOfARule() {
        String line = HostFiles.of(Host.NETLIFY, rules(List.of(redirect(NASTY))))
                .get("_redirects")
                .strip();
        assertThat(line.split(" ")).hasSize(3);
        assertThat(line.split(" ")[0]).isEqualTo("/a%20b/50%25/it%27s%20%22so%22%3A%20%2A%23%C3%A9");
        assertThat(line).endsWith(" /new/ 301!");
    }

    @Test
    void readersOfRedirectsGetBackEveryAddress() {
        for (String address : ADDRESSES) {
            for (Host host : List.of(Host.NETLIFY, Host.CLOUDFLARE_PAGES)) {
                String file =
                        HostFiles.of(host, rules(List.of(redirect(address)))).get("_redirects");
                assertThat(file.lines()).as(address).hasSize(1);
                String[] fields = file.strip().split("[ \t]+");
                assertThat(fields).as(address).hasSize(3);
                // Both hosts match what is asked for in its encoded form; a star or a colon would match more than
                // itself.
                assertThat(fields[0]).as(address).doesNotContain("*", ":", "#", "?");
                assertThat(URI.create(fields[0]).getPath()).isEqualTo(address);
                assertThat(fields[1]).isEqualTo("/new/");
                assertThat(fields[2].replace("!", "")).isEqualTo("301");
            }
        }
    }

    @Test
    void readersOfHeadersGetBackEveryRule() {
        HeaderRule one = new HeaderRule(
                "/a%20b/*",
                Map.of("Content-Security-Policy", "default-src 'self'; img-src https://a.example:8443 \"x\" 50%"));
        HostRules rules = new HostRules("courier.example.org", "", List.of(), List.of(), List.of(one, ALL), List.of());
        for (Host host : List.of(Host.NETLIFY, Host.CLOUDFLARE_PAGES)) {
            Map<String, Map<String, String>> read = new LinkedHashMap<>();
            String path = "";
            for (String line : HostFiles.of(host, rules).get("_headers").lines().toList()) {
                if (line.startsWith(" ")) {
                    int colon = line.indexOf(':');
                    read.get(path)
                            .put(
                                    line.substring(0, colon).strip(),
                                    line.substring(colon + 1).strip());
                } else {
                    path = line.strip();
                    read.put(path, new LinkedHashMap<>());
                }
            }
            assertThat(read).isEqualTo(Map.of(one.path(), one.headers(), ALL.path(), ALL.headers()));
        }
    }

    @Test
    void nginxItselfTakesWhatIsIncluded(@TempDir Path folder) throws IOException, InterruptedException {
        Path nginx = Stream.concat(
                        Stream.of("/usr/sbin", "/usr/local/sbin"),
                        Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "")
                                .split(File.pathSeparator)))
                .map(place -> Path.of(place, "nginx"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (nginx == null) {
            System.err.println("SKIPPED: there is no nginx here to try the file for it");
        }
        Assumptions.assumeTrue(nginx != null, "there is no nginx here");
        HostRules rules = new HostRules(
                "courier.example.org",
                "",
                ADDRESSES.stream().map(HostFilesTest::redirect).toList(),
                List.of(new Gone("/gone/it's \"50%\" {so};é/", 410), new Gone("/banned/", 451)),
                List.of(
                        ALL,
                        new HeaderRule("/assets/*", Map.of("Cache-Control", "public, max-age=31536000, immutable")),
                        new HeaderRule("/*/feed.xml", Map.of("Content-Type", "application/rss+xml; charset=utf-8")),
                        new HeaderRule("/*", Map.of("Content-Security-Policy", "default-src 'self'; img-src data:"))),
                List.of("/404.html", "/ar/404.html"));
        Path www = Files.createDirectories(folder.resolve("www"));
        Files.writeString(
                folder.resolve("site.conf"), HostFiles.of(Host.NGINX, rules).get("_nginx.conf"));
        Path whole = Files.writeString(
                folder.resolve("nginx.conf"),
                "pid %1$s/pid; error_log stderr; events {} http { access_log off; client_body_temp_path %1$s/b;"
                                .formatted(folder)
                        + " proxy_temp_path %1$s/p; fastcgi_temp_path %1$s/f; uwsgi_temp_path %1$s/u; scgi_temp_path %1$s/s;"
                                .formatted(folder)
                        + " server { listen 127.0.0.1:8099; root %s; include %s/site.conf; } }".formatted(www, folder));
        Process trial = new ProcessBuilder(
                        nginx.toString(), "-t", "-q", "-p", folder.toString(), "-c", whole.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(trial.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(trial.waitFor()).as(said).isZero();
    }

    @Test
    void nginxReadsTheSameAddressBetweenItsQuotes() {
        String text = HostFiles.of(Host.NGINX, rules(List.of(redirect(NASTY)))).get("_nginx.conf");
        assertThat(text).contains("location = \"/a b/50%/it's \\\"so\\\": *#é\" { return 301 \"/new/\"; }");
    }

    @Test
    void cloudflareGetsNoMoreRulesThanItTakesAndTheRestIsTold() {
        HostRules rules = rules(IntStream.range(0, 2001)
                .mapToObj(number -> redirect("/old-" + number + "/"))
                .toList());
        assertThat(HostFiles.of(Host.CLOUDFLARE_PAGES, rules).get("_redirects").lines())
                .hasSize(2000);
        assertThat(Limits.ofRules(Host.CLOUDFLARE_PAGES, rules))
                .extracting(Limits.Excess::message)
                .containsExactly("there are 2001 redirects, and Cloudflare Pages takes 2000");
        assertThat(Limits.ofRules(Host.NETLIFY, rules)).isEmpty();
    }

    @Test
    void githubIsToldTheNameOfADomainOfOnesOwnOnly() {
        assertThat(HostFiles.of(Host.GITHUB_PAGES, rules(List.of())))
                .containsEntry(".nojekyll", "")
                .containsEntry("CNAME", "courier.example.org\n");
        HostRules shared = new HostRules("courier.github.io", "", List.of(), List.of(), List.of(), List.of());
        assertThat(HostFiles.of(Host.GITHUB_PAGES, shared)).containsOnlyKeys(".nojekyll");
    }

    @Test
    void s3LeadsOnForGoodOnly() {
        HostRules rules = rules(
                List.of(redirect("/old/"), new Redirect("/now/", "now/index.html", "https://other.example.org/", 302)));
        assertThat(HostFiles.of(Host.S3, rules).get("_s3.json"))
                .contains("{\"key\":\"old/index.html\",\"location\":\"/new/\"}")
                .doesNotContain("now/index.html");
    }

    @Test
    void aFileTooLargeAndFilesTooManyAreTold() {
        Tally tally = new Tally(Host.CLOUDFLARE_PAGES);
        IntStream.range(0, 20_000).forEach(number -> tally.add("page-" + number, 10));
        assertThat(tally.excess()).isEmpty();
        tally.add("film.mp4", 26L * 1024 * 1024);
        assertThat(tally.excess())
                .extracting(Limits.Excess::message)
                .containsExactly(
                        "there are 20001 files, and Cloudflare Pages takes 20000 without a paid plan",
                        "the file film.mp4 has 26 MiB, and Cloudflare Pages takes 25");
    }

    private static Redirect redirect(String from) {
        return new Redirect(from, from.substring(1) + "index.html", "/new/", 301);
    }

    private static HostRules rules(List<Redirect> redirects) {
        return new HostRules("courier.example.org", "", redirects, List.of(), List.of(ALL), List.of("/404.html"));
    }
}
