package dev.broadsheet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Front;
import dev.broadsheet.model.Photograph;
import dev.broadsheet.model.Picture;
import dev.broadsheet.model.Postbag;
import dev.broadsheet.model.Section;
import dev.broadsheet.model.StandingPage;
import dev.broadsheet.model.Topic;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.source.ArticleFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditionsTest {
    private static final Instant NOW = Instant.parse("2026-08-22T12:00:00Z");
    private static final Picture PICTURE = Photograph.of(Picture.Root.CONTENT, "a.jpg", "0", 9, 3, 2);

    private final List<Article> articles = new ArrayList<>();

    @Test
    void theNewestStandsFirstAndPathsDecideBetweenTwoOfOneInstant() {
        add("local/c.md", "2026-08-20", "");
        add("local/b.md", "2026-08-21", "");
        add("local/a.md", "2026-08-20", "");
        assertThat(edition(false).articles().stream()
                        .map(article -> article.origin().path()))
                .containsExactly("local/b.md", "local/a.md", "local/c.md");
    }

    @Test
    void nothingThatIsWithheldLeavesATrace() {
        add("local/seen.md", "2026-08-20", "topics: [ferry]\nbyline: Per Holm\n");
        add("culture/draft.md", "2026-08-20", "draft: true\ntopics: [FERRY]\nbyline: A Ghost\n");
        add("culture/future.md", "2026-08-23", "topics: [Tram]\n");
        add("culture/embargoed.md", "2026-08-20", "embargo: 2026-08-22T14:00\nbyline: PER HOLM\n");
        add("culture/expired.md", "2026-08-20", "expires: 2026-08-22T13:00\n");
        Edition edition = edition(false);
        assertThat(edition.articles()).hasSize(1);
        assertThat(edition.articles().get(0).topics()).containsExactly(new Topic("ferry", "ferry"));
        assertThat(edition.articles().get(0).bylines().get(0).author().name()).isEqualTo("Per Holm");
        assertThat(edition.sections()).extracting(Section::id).containsExactly("local");
        assertThat(edition.leads()).containsOnlyKeys("local/seen.md");
        assertThat(edition.portraits()).containsOnlyKeys("per-holm");
        assertThat(edition.pages()).extracting(StandingPage::slug).containsExactly("about");
    }

    @Test
    void aStoryAppearsAtItsInstantAndLeavesAtItsEnd() {
        add("local/a.md", "2026-08-22T13:00", "expires: 2026-08-22T13:00:01\n");
        assertThat(edition(false, NOW.minusNanos(1)).articles()).isEmpty();
        assertThat(edition(false, NOW).articles()).hasSize(1);
        assertThat(edition(false, NOW.plusSeconds(1)).articles()).isEmpty();
    }

    @Test
    void thePreviewShowsEverything() {
        add("local/draft.md", "2026-08-20", "draft: true\n");
        add("local/future.md", "2026-08-23", "");
        add("local/expired.md", "2026-08-20", "expires: 2026-08-21\n");
        assertThat(edition(true).articles()).hasSize(3);
        assertThat(edition(true).pages()).hasSize(2);
    }

    @Test
    void theFirstSpellingByPathIsEverybodysWhateverTheOrderOfArrival() {
        add("local/b.md", "2026-08-20", "topics: [harbour bridge]\nbyline: per holm\n");
        add("local/a.md", "2026-08-19", "topics: [Harbour Bridge]\nbyline: Per Holm\n");
        Edition one = edition(false);
        Collections.reverse(articles);
        assertThat(edition(false)).isEqualTo(one);
        assertThat(one.articles()).allSatisfy(article -> {
            assertThat(article.topics()).containsExactly(new Topic("harbour-bridge", "Harbour Bridge"));
            assertThat(article.bylines().get(0).author().name()).isEqualTo("Per Holm");
        });
    }

    @Test
    void theMenuFollowsTheListOfSectionsAndNamesOnlyThoseWithStories() {
        add("culture/a.md", "2026-08-20", "");
        add("local/b.md", "2026-08-20", "");
        assertThat(edition(false).sections()).extracting(Section::id).containsExactly("local", "culture");
    }

    @Test
    void thereIsOneEditionWithoutAPrefix() {
        add("local/a.ar.md", "2026-08-20", "");
        assertThat(edition(false).prefix()).isEmpty();
        assertThat(edition(false).language()).isEqualTo(Courier.PUBLICATION.language());
        assertThat(edition(false).articles()).hasSize(1);
    }

    private void add(String path, String published, String rest) {
        Problems problems = new Problems();
        articles.add(Courier.parse(path, "headline: A\npublished: " + published + "\n" + rest, problems));
        assertThat(Courier.told(problems)).isEmpty();
    }

    private Edition edition(boolean drafts) {
        return edition(drafts, NOW);
    }

    private Edition edition(boolean drafts, Instant now) {
        Map<String, Picture> leads = Map.of("local/seen.md", PICTURE, "culture/draft.md", PICTURE);
        Map<String, Picture> portraits = Map.of("per-holm", PICTURE, "a-ghost", PICTURE);
        List<StandingPage> pages = List.of(page("pages/about.md", ""), page("pages/later.md", "embargo: 2030-01-01\n"));
        List<Edition> editions = Editions.at(
                now,
                drafts,
                Courier.PUBLICATION,
                Courier.NEWSROOM,
                articles,
                pages,
                Front.OPEN,
                leads,
                portraits,
                Postbag.EMPTY);
        assertThat(editions).hasSize(1);
        return editions.get(0);
    }

    private static StandingPage page(String path, String rest) {
        return new StandingPageParser(Courier.PUBLICATION, Courier.STRICT)
                .parse(new ArticleFile(path, path, "headline: A\n" + rest, 2, 4, "0"), new Problems());
    }
}
