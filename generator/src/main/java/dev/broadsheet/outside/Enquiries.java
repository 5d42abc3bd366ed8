package dev.broadsheet.outside;

import dev.broadsheet.workers.Workers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Asks other sites whether their pages are there, politely: one address after the other at each host, with a pause, by HEAD
 * and by GET only where HEAD is refused; answers are kept for days.
 */
public final class Enquiries {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** For all that is asked of one host. */
    private static final Duration DEADLINE = Duration.ofMinutes(10);

    private static final int HOSTS_AT_ONCE = 8;

    private final AnswerBook book;
    private final LocalDate today;
    private final Duration pause;
    private final String agent;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();

    /**
     * @param record the file in which answers are kept
     * @param pause between two questions to one host
     * @param site the newspaper's own address, which other sites are told
     * @throws IOException when the record is there and cannot be read
     */
    public Enquiries(Path record, LocalDate today, Duration pause, URI site) throws IOException {
        this.book = new AnswerBook(record, today);
        this.today = today;
        this.pause = pause;
        this.agent = "Broadsheet link check (+" + site + ")";
    }

    /**
     * The answer for each address that can be asked for.
     *
     * @throws IOException when the answers cannot be kept
     */
    public Map<String, Answer> ask(Collection<String> addresses) throws IOException {
        Map<String, Answer> answers = new TreeMap<>();
        Map<String, List<URI>> byHost = new TreeMap<>();
        for (String address : new TreeSet<>(addresses)) {
            book.of(address).ifPresentOrElse(answer -> answers.put(address, answer), () -> sort(address, byHost));
        }
        Map<String, Answer> fresh = new HashMap<>();
        try (Workers workers = new Workers(HOSTS_AT_ONCE, DEADLINE)) {
            workers.map(List.copyOf(byHost.values()), this::askOne, (host, failure) -> Map.<String, Answer>of())
                    .forEach(fresh::putAll);
        }
        book.note(fresh);
        answers.putAll(fresh);
        return answers;
    }

    private static void sort(String address, Map<String, List<URI>> byHost) {
        try {
            URI uri = URI.create(address);
            if (uri.getHost() != null) {
                byHost.computeIfAbsent(uri.getHost(), host -> new ArrayList<>()).add(uri);
            }
        } catch (IllegalArgumentException e) {
            // What is no address cannot be asked for.
        }
    }

    private Map<String, Answer> askOne(List<URI> ofOneHost) {
        Map<String, Answer> answers = new HashMap<>();
        try {
            for (URI uri : ofOneHost) {
                if (!answers.isEmpty()) {
                    Thread.sleep(pause.toMillis());
                }
                int status = status(uri, "HEAD");
                // Some servers know no HEAD, and some refuse it to machines.
                answers.put(uri.toString(), new Answer(today, status >= 400 ? status(uri, "GET") : status));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return answers;
    }

    private int status(URI uri, String method) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(uri)
                    .method(method, BodyPublishers.noBody())
                    .timeout(PATIENCE)
                    .header("User-Agent", agent)
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException | IllegalArgumentException e) {
            return 0;
        }
    }
}
