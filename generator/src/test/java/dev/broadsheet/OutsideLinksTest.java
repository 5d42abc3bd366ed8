package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links to other sites, of which there is one here, on this machine. */
class OutsideLinksTest {
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path + " by "
                    + exchange.getRequestHeaders().getFirst("User-Agent"));
            boolean head = exchange.getRequestMethod().equals("HEAD");
            int status = path.equals("/gone") ? 404 : path.equals("/no-head") && head ? 405 : 200;
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void theyAreAskedForOnRequestOnlyPolitelyAndNotAgainTheNextDay() {
        String site = "http://127.0.0.1:" + server.getAddress().getPort();
        Newsroom newsroom = Newsroom.minimal(folder)
                .article(
                        "local/a.md",
                        "headline: A bridge\npublished: 2026-08-22",
                        "[One](" + site + "/gone) and [two](" + site + "/no-head).\n\n[Again](" + site + "/gone)\n");

        assertThat(newsroom.check().problems()).isEmpty();
        assertThat(newsroom.build().problems()).isEmpty();
        assertThat(asked).isEmpty();

        String dead = "warning dead-outside-link: the link \"" + site
                + "/gone\" leads nowhere: the answer is 404; correct it," + " or link to an archived copy";
        for (int i = 0; i < 2; i++) {
            assertThat(newsroom.checkWithOutside().problems())
                    .extracting(Object::toString)
                    .containsExactly("content/local/a.md:6:7 " + dead, "content/local/a.md:8:9 " + dead);
        }
        String agent = " by Broadsheet link check (+https://courier.example.org/)";
        assertThat(asked)
                .containsExactly(
                        "HEAD /gone" + agent, "GET /gone" + agent, "HEAD /no-head" + agent, "GET /no-head" + agent);
    }
}
