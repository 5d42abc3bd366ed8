package dev.broadsheet.parse;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.Author;
import dev.broadsheet.model.Byline;
import dev.broadsheet.model.Conversation;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Front;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Postbag;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.Section;
import dev.broadsheet.model.StandingPage;
import dev.broadsheet.model.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Joins what was parsed, file by file, into what readers may see. */
public final class Editions {
    private static final Comparator<Article> NEWEST_FIRST = Comparator.comparing(Article::published)
            .reversed()
            .thenComparing(article -> article.origin().path());

    private final Instant now;
    private final Publication publication;
    private final Newsroom newsroom;
    private final Map<String, Topic> topics = new HashMap<>();
    private final Map<String, Section> sections = new TreeMap<>();
    private final Map<String, Author> authors = new HashMap<>();

    private Editions(Instant now, Publication publication, Newsroom newsroom) {
        this.now = now;
        this.publication = publication;
        this.newsroom = newsroom;
    }

    /**
     * The editions of a publication at one instant. There is one so far, with the articles of every language in it; its
     * addresses have no prefix. Nothing that is withheld leaves a trace: not its topics, their spelling, its section, its
     * author or its picture.
     *
     * @param articles in any order
     * @param pages in any order
     * @param front what the editors chose for the front page of the publication's own language
     * @param leads the lead pictures, by the path of their article
     * @param portraits by the author's id
     * @param postbag what readers sent
     * @param drafts whether everything is shown, whenever it is due: for previews
     */
    public static List<Edition> at(
            Instant now,
            boolean drafts,
            Publication publication,
            Newsroom newsroom,
            Collection<Article> articles,
            Collection<StandingPage> pages,
            Front front,
            Map<String, Picture> leads,
            Map<String, Picture> portraits,
            Postbag postbag) {
        List<Article> shown = articles.stream()
                .filter(article -> drafts || article.release().covers(now))
                .sorted(Comparator.comparing(article -> article.origin().path()))
                .toList();
        List<StandingPage> standing = pages.stream()
                .filter(page -> drafts || page.release().covers(now))
                .sorted(Comparator.comparing(page -> page.origin().path()))
                .toList();
        return List.of(new Editions(now, publication, newsroom)
                .edition(shown, standing, front, leads, portraits, Conversations.at(now, publication, shown, postbag)));
    }

    private Edition edition(
            List<Article> byPath,
            List<StandingPage> pages,
            Front front,
            Map<String, Picture> leads,
            Map<String, Picture> portraits,
            Map<String, Conversation> conversations) {
        List<Article> articles = new ArrayList<>(byPath.size());
        for (Article article : byPath) {
            articles.add(unified(article));
        }
        articles.sort(NEWEST_FIRST);
        Set<String> paths =
                articles.stream().map(article -> article.origin().path()).collect(Collectors.toSet());
        Map<String, Picture> shownLeads =
                paths.stream().filter(leads::containsKey).collect(Collectors.toMap(path -> path, leads::get));
        Map<String, Picture> shownPortraits = portraits.entrySet().stream()
                .filter(portrait -> authors.containsKey(portrait.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Edition(
                publication,
                now,
                publication.language(),
                "",
                articles,
                menu(),
                pages,
                front.at(now, paths::contains, sections::containsKey),
                shownLeads,
                shownPortraits,
                conversations);
    }

    /** One section, topic and author for each id: as first spelt, in the order of paths, whatever thread was first. */
    private Article unified(Article article) {
        List<Topic> shared = article.topics().stream()
                .map(topic -> topics.computeIfAbsent(topic.id(), first -> topic))
                .toList();
        List<Byline> signed = article.bylines().stream()
                .map(byline -> new Byline(
                        authors.computeIfAbsent(byline.author().id(), first -> byline.author()), byline.role()))
                .toList();
        Section section = sections.computeIfAbsent(article.section().id(), first -> article.section());
        return new Article(
                article.origin(),
                article.headline(),
                article.kicker(),
                article.standfirst(),
                article.dateline(),
                article.slug(),
                article.language(),
                article.type(),
                section,
                shared,
                article.series(),
                signed,
                article.published(),
                article.updated(),
                article.release(),
                article.image(),
                article.captions(),
                article.aliases(),
                article.corrections(),
                article.comments(),
                article.extra());
    }

    /** Those with articles: as sections.yml lists them, then any others by id. */
    private List<Section> menu() {
        Map<String, Section> menu = new LinkedHashMap<>();
        for (Section section : newsroom.sections()) {
            if (sections.containsKey(section.id())) {
                menu.put(section.id(), section);
            }
        }
        sections.forEach(menu::putIfAbsent);
        return List.copyOf(menu.values());
    }
}
