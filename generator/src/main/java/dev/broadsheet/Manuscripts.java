package dev.broadsheet;

import dev.broadsheet.language.Slugs;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.Origin;
import dev.broadsheet.model.StandingPage;
import dev.broadsheet.parse.ArticleParser;
import dev.broadsheet.parse.StandingPageParser;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.source.ArticleFile;
import dev.broadsheet.source.ContentFolder;
import dev.broadsheet.workers.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that lies in the content folder, parsed.
 *
 * @param articles in the order of their paths
 * @param pages likewise
 * @param broken the paths of those that could not be parsed
 */
record Manuscripts(List<Article> articles, List<StandingPage> pages, List<String> broken) {
    /** Reads and parses every file, several at a time. */
    static Manuscripts of(
            ContentFolder content,
            ArticleParser articleParser,
            StandingPageParser pageParser,
            FilingCabinet cabinet,
            Workers workers,
            Problems problems) {
        List<String> broken = new ArrayList<>();
        List<Article> articles = parsed(
                content.articles(),
                (path, found) ->
                        cabinet.of(path, Article.class, found, own -> made(content, path, own, articleParser::parse)),
                content,
                workers,
                problems,
                broken);
        List<StandingPage> pages = parsed(
                content.pages(),
                (path, found) ->
                        cabinet.of(path, StandingPage.class, found, own -> made(content, path, own, pageParser::parse)),
                content,
                workers,
                problems,
                broken);
        return new Manuscripts(articles, pages, List.copyOf(broken));
    }

    /** The ids of the sections that articles belong to; of an article that could not be parsed its folder stands for it. */
    Set<String> sections() {
        return Stream.concat(
                        articles.stream().map(article -> article.section().id()),
                        broken.stream().filter(path -> path.contains("/")).map(path -> Slugs.of(path.split("/", 2)[0])))
                .collect(Collectors.toSet());
    }

    /** The same without the texts in some files, which count as broken from now on. */
    Manuscripts without(Set<String> files) {
        List<String> left = new ArrayList<>(broken);
        return new Manuscripts(
                articles.stream()
                        .filter(article -> stays(article.origin(), files, left))
                        .toList(),
                pages.stream().filter(page -> stays(page.origin(), files, left)).toList(),
                List.copyOf(left));
    }

    private static boolean stays(Origin origin, Set<String> files, List<String> left) {
        boolean goes = files.contains(origin.file());
        if (goes) {
            left.add(origin.path());
        }
        return !goes;
    }

    private interface Parser<T> {
        @Nullable
        T parse(ArticleFile file, Problems problems);
    }

    private interface Maker<T> {
        Optional<T> make(String path, Problems problems);
    }

    private static <T> Optional<T> made(ContentFolder content, String path, Problems problems, Parser<T> parser) {
        ArticleFile file = content.read(path, problems);
        return file == null ? Optional.empty() : Optional.ofNullable(parser.parse(file, problems));
    }

    private static <T> List<T> parsed(
            List<String> paths,
            Maker<T> maker,
            ContentFolder content,
            Workers workers,
            Problems problems,
            List<String> broken) {
        List<Optional<T>> results = workers.map(paths, path -> maker.make(path, problems), (path, failure) -> {
            Stuck.report(failure, content.named(path), problems);
            return Optional.empty();
        });
        List<T> parsed = new ArrayList<>(paths.size());
        for (int i = 0; i < paths.size(); i++) {
            Optional<T> result = results.get(i);
            result.ifPresentOrElse(parsed::add, addTo(broken, paths.get(i)));
        }
        return List.copyOf(parsed);
    }

    private static Runnable addTo(List<String> broken, String path) {
        return () -> broken.add(path);
    }
}
