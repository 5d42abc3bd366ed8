package dev.broadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.language.Wording;
import dev.broadsheet.model.Article;
import dev.broadsheet.model.ArticleType;
import dev.broadsheet.model.Edition;
import dev.broadsheet.model.Emblems;
import dev.broadsheet.model.Front;
import dev.broadsheet.model.Front.Slot;
import dev.broadsheet.model.Postbag;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.Release;
import dev.broadsheet.model.Syndication;
import dev.broadsheet.page.Card;
import dev.broadsheet.page.FrontPage;
import dev.broadsheet.page.Html;
import dev.broadsheet.parse.Editions;
import dev.broadsheet.parse.Newsroom;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.theme.Theme;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands on the front page when editors chose something, and when what they chose is not there any more. */
class FrontPagesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static Theme theme;

    /** Ten stories, a day between each: story-9 is the newest, published three days ago. */
    private final List<Article> articles = new ArrayList<>(IntStream.range(0, 10)
            .mapToObj(number -> Desk.story("local/story-" + number + ".md", NOW.minus(Duration.ofDays(12L - number))))
            .toList());

    @BeforeAll
    static void readWords() throws IOException {
        theme = Theme.of(null, new Problems());
    }

    @Test
    void withoutAChoiceTheNewestLeadsAndTheNextFiveStandBesideIt() {
        assertThat(top(Front.OPEN)).containsExactly("9", "8", "7", "6", "5", "4");
    }

    @Test
    void whatEditorsChoseStandsWhereTheyPutItAndTheNewestTakeTheRest() {
        Front front = new Front(slot("2"), List.of(slot("9"), Slot.FREE, slot("0")), null);
        assertThat(top(front)).containsExactly("2", "9", "8", "0", "7", "6");
    }

    @Test
    void moreThanFiveMayBeChosen() {
        Front front = new Front(
                Slot.FREE,
                Stream.of("0", "1", "2", "3", "4", "5", "6").map(this::slot).toList(),
                null);
        assertThat(top(front)).containsExactly("9", "0", "1", "2", "3", "4", "5", "6");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22T11:59:59.999999999Z, 2", "2026-11-22T12:00:00Z, 9", "2026-11-22T12:00:00.000000001Z, 9"})
    void aSlotLapsesExactlyAtItsInstant(Instant now, String lead) {
        Front front = new Front(new Slot("local/story-2.md", NOW), List.of(), null);
        assertThat(top(front, now)).startsWith(lead).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"true,,", "false, 2026-11-22T12:00:01Z,", "false, 2026-11-01T00:00:00Z, 2026-11-22T12:00:00Z"})
    void aSlotWhoseStoryIsWithheldOrExpiredTakesTheNewest(boolean draft, Instant from, Instant until) {
        articles.add(Desk.story(
                "local/hidden.md",
                Instant.parse("2026-11-01T00:00:00Z"),
                new Release(draft, from, until),
                Desk.ENGLISH,
                ArticleType.NEWS,
                null,
                null));
        Front front = new Front(new Slot("local/hidden.md", null), List.of(slot("3")), null);
        assertThat(top(front)).containsExactly("9", "3", "8", "7", "6", "5");
        assertThat(edition(front, NOW).front().lead()).isEqualTo(Slot.FREE);
    }

    @Test
    void aSlotWhoseStoryIsDeletedTakesTheNewest() {
        assertThat(top(new Front(new Slot("local/gone.md", null), List.of(), null)))
                .startsWith("9", "8");
    }

    @Test
    void whenEverySlotHasLapsedThePageIsTheOneThatNobodyCurates() {
        Front lapsed = new Front(
                new Slot("local/story-0.md", NOW),
                IntStream.range(1, 6)
                        .mapToObj(number -> new Slot("local/story-" + number + ".md", NOW.minusSeconds(number)))
                        .toList(),
                null);
        assertThat(page(lapsed, NOW)).isEqualTo(page(Front.OPEN, NOW));
    }

    @Test
    void whereStoriesAreFewerThanSlotsTheFirstOfThemLeads() {
        articles.subList(1, 10).clear();
        assertThat(top(new Front(Slot.FREE, List.of(Slot.FREE, slot("0")), null)))
                .containsExactly("0");
        articles.clear();
        assertThat(page(new Front(slot("0"), List.of(), null), NOW).lead()).isNull();
    }

    @Test
    void aStoryAndItsTranslationAreOneUnlessTheEditorNamesBoth() {
        Article arabic = Desk.story(
                "local/story-9.ar.md",
                articles.get(9).published(),
                articles.get(9).release(),
                Desk.ARABIC,
                ArticleType.NEWS,
                null,
                null);
        articles.add(arabic);
        assertThat(top(Front.OPEN)).startsWith("9", "8");
        assertThat(top(new Front(new Slot("local/story-9.ar.md", null), List.of(), null)))
                .startsWith("9.ar", "8");
        assertThat(top(new Front(slot("9"), List.of(new Slot("local/story-9.ar.md", null)), null)))
                .startsWith("9", "9.ar", "8");
    }

    @Test
    void sectionsHaveTheirBlocksInTheEditorsOrderAndOthersHaveNone() {
        for (String section : List.of("culture", "sport", "economy")) {
            articles.add(Desk.story(section + "/old.md", NOW.minus(Duration.ofDays(400))));
        }
        assertThat(blocks(Front.OPEN)).containsExactly("culture", "economy", "local", "sport");
        assertThat(blocks(new Front(Slot.FREE, List.of(), List.of("sport", "nothing-yet", "local"))))
                .containsExactly("sport", "local");
        assertThat(blocks(new Front(Slot.FREE, List.of(), List.of()))).isEmpty();
    }

    @Test
    void howeverItIsCuratedNoStoryStandsTwiceAndTheNewestAreAllThere() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            articles.clear();
            int count = random.nextInt(30);
            for (int number = 0; number < count; number++) {
                Instant published = NOW.plus(Duration.ofHours(random.nextInt(200) - 180));
                articles.add(Desk.story(
                        List.of("local", "sport", "culture").get(random.nextInt(3)) + "/story-" + number + ".md",
                        published));
            }
            List<Article> deck = new ArrayList<>(articles);
            Collections.shuffle(deck, random);
            List<Slot> slots = deck.stream()
                    .limit(random.nextInt(9))
                    .map(article -> new Slot(
                            article.origin().path(),
                            random.nextBoolean() ? null : NOW.plusSeconds(random.nextInt(5) - 2)))
                    .toList();
            Front front = new Front(
                    slots.isEmpty() ? Slot.FREE : slots.get(0),
                    slots.stream().skip(1).toList(),
                    null);

            FrontPage page = page(front, NOW);

            List<String> above = Stream.concat(Stream.ofNullable(page.lead()), page.secondary().stream())
                    .map(Card::headline)
                    .toList();
            List<String> everything = new ArrayList<>(above);
            page.blocks().forEach(block -> block.stories().forEach(card -> everything.add(card.headline())));
            assertThat(everything).as("seed %s", seed).doesNotHaveDuplicates();
            List<String> visible = edition(front, NOW).articles().stream()
                    .map(Article::headline)
                    .toList();
            assertThat(above).as("seed %s", seed).hasSizeGreaterThanOrEqualTo(Math.min(6, visible.size()));
            Set<String> found = new HashSet<>(above);
            page.latest().forEach(card -> assertThat(found.add(card.headline())).isTrue());
            assertThat(found).as("seed %s", seed).containsAll(visible.subList(0, Math.min(14, visible.size())));
            for (Slot slot : slots) {
                boolean holds = visible.contains(slot.story()) && (slot.until() == null || NOW.isBefore(slot.until()));
                assertThat(!holds || above.contains(slot.story()))
                        .as("seed %s", seed)
                        .isTrue();
            }
        }
    }

    private Slot slot(String number) {
        return new Slot("local/story-" + number + ".md", null);
    }

    private List<String> top(Front front) {
        return top(front, NOW);
    }

    private List<String> top(Front front, Instant now) {
        FrontPage page = page(front, now);
        return Stream.concat(Stream.ofNullable(page.lead()), page.secondary().stream())
                .map(card -> card.headline().replaceAll("local/story-|\\.md", ""))
                .toList();
    }

    private List<String> blocks(Front front) {
        return page(front, NOW).blocks().stream()
                .map(block -> block.section().name())
                .toList();
    }

    private FrontPage page(Front front, Instant now) {
        Edition edition = edition(front, now);
        return new Planner(
                        edition,
                        new Emblems(null, null),
                        new Syndication(List.of(), 1, true, null, List.of(), false, false, "C", false),
                        language -> new Wording(language, ZoneId.of("UTC"), theme.messages(language)),
                        Map.of(),
                        new Icons(null, Map.of()),
                        new Claims(new Problems(), "content"),
                        comment -> new Html(comment.message()))
                .plan().pages().stream()
                        .filter(page -> page.address().equals("/"))
                        .map(page ->
                                (FrontPage) ((PlannedPage.OfValue) page).page().get())
                        .findFirst()
                        .orElseThrow();
    }

    private Edition edition(Front front, Instant now) {
        Publication publication = Desk.PUBLICATION;
        return Editions.at(
                        now,
                        false,
                        publication,
                        Newsroom.UNLISTED,
                        articles,
                        List.of(),
                        front,
                        Map.of(),
                        Map.of(),
                        Postbag.EMPTY)
                .get(0);
    }
}
