package dev.broadsheet.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.Host;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What hosts are told, read back as each of them reads it. */
class HostFilesTest {
    private static final String NASTY = "/a b/50%/it's \"so\": *#é";

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
        HeaderRule all = new HeaderRule("/*", Map.of("Cache-Control", "public, max-age=0, must-revalidate"));
        return new HostRules("courier.example.org", "", redirects, List.of(), List.of(all), List.of("/404.html"));
    }
}
