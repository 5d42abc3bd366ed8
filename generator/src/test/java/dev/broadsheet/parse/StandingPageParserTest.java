package dev.broadsheet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.Release;
import dev.broadsheet.model.StandingPage;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.source.ArticleFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingPageParserTest {
    private final Problems problems = new Problems();

    @Test
    void aStandingPageNeedsNoMoreThanItsHeadline() {
        StandingPage page = parse("pages/about.md", "title: About us\n");
        assertThat(page.headline()).isEqualTo("About us");
        assertThat(page.slug()).isEqualTo("about");
        assertThat(page.release()).isEqualTo(new Release(false, null, null));
        assertThat(page.aliases()).isEqualTo(List.of());
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pages/policies/comments.md, policies/comments",
        "pages/Policies/House Rules.ar.md, policies/house-rules",
        "pages/policies/index.md, policies",
        "pages/policies/index.ar.md, policies",
    })
    void itsAddressFollowsItsPath(String path, String slug) {
        assertThat(parse(path, "headline: A\n").slug()).isEqualTo(slug);
    }

    @Test
    void aSlugOfSeveralSegmentsMayBeGiven() {
        assertThat(parse("pages/a.md", "headline: A\nslug: rules/comments\n").slug())
                .isEqualTo("rules/comments");
        assertThat(parse("pages/a.md", "headline: A\nslug: ../rules\n")).isNull();
    }

    @Test
    void aKeyOfArticlesMeansNothingHere() {
        assertThat(parse("pages/about.md", "headline: About\nbyline: Joan Marsh\n"))
                .isNull();
        assertThat(Courier.told(problems))
                .singleElement()
                .asString()
                .startsWith(
                        "content/pages/about.md:3:1 error unknown-key: unknown key \"byline\"; write one of headline,");
    }

    private StandingPage parse(String path, String frontMatter) {
        return new StandingPageParser(Courier.PUBLICATION, Courier.STRICT)
                .parse(new ArticleFile(path, "content/" + path, frontMatter, 2, 4, "0"), problems);
    }
}
