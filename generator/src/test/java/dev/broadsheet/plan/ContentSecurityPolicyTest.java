package dev.broadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.Language;
import dev.broadsheet.model.Organisation;
import dev.broadsheet.model.Participation;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.SocialPicture;
import dev.broadsheet.page.Embed;
import dev.broadsheet.page.Factbox;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Gallery;
import dev.broadsheet.page.Html;
import dev.broadsheet.page.Part;
import dev.broadsheet.page.Rating;
import dev.broadsheet.page.Text;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What browsers may load for a page, and why. */
class ContentSecurityPolicyTest {
    private static final Figure PICTURE = new Figure("/a.png", 3, 2, "", null, null);
    private static final String OWN =
            "default-src 'none'; base-uri 'none'; script-src 'self'; connect-src 'self'; style-src 'self';"
                    + " font-src 'self'; img-src 'self'; manifest-src 'self'; media-src 'self'";
    private static final String END = "; form-action 'self'; require-trusted-types-for 'script'";

    @Test
    void aPageLoadsWhatIsItsOwnAndNothingInline() {
        assertThat(ContentSecurityPolicy.of(courier(), Needs.NONE)).isEqualTo(OWN + END);
    }

    @Test
    void aPageFramesAndPlaysOnlyWhatItsReadersMayChooseToLoad() {
        Needs needs = needs(
                Part.of(embed("frame", "https://video.example")),
                Part.of(new Factbox("box", 2, "Box", List.of(Part.of(embed("frame", "https://maps.example"))))),
                Part.of(embed("frame", "https://video.example")),
                Part.of(embed("audio", "https://radio.example")));

        assertThat(ContentSecurityPolicy.of(courier(), needs))
                .isEqualTo(OWN + " https://radio.example; frame-src https://maps.example https://video.example" + END);
        assertThat(needs.scripts()).containsExactly("embed.js");
    }

    @Test
    void aPageHasTheScriptThatEnlargesWhereverItsPictureStands() {
        assertThat(needs(Part.of(new Html("<p>No picture.</p>"))).scripts()).isEmpty();
        assertThat(Needs.of(new Text(List.of(), List.of(), 0), PICTURE).scripts())
                .containsExactly("enlarge.js");
        assertThat(needs(Part.of(PICTURE)).scripts()).containsExactly("enlarge.js");
        assertThat(needs(Part.of(new Gallery(List.of(new Gallery.Plate(PICTURE, "1 of 1")))))
                        .scripts())
                .containsExactly("enlarge.js");
        assertThat(needs(Part.of(new Factbox("box", 2, "Box", List.of(Part.of(PICTURE)))))
                        .scripts())
                .containsExactly("enlarge.js");
    }

    @Test
    void picturesComeFromTheSitesThatTheSettingsName() {
        assertThat(ContentSecurityPolicy.of(courier("https://a.example", "https://b.example"), Needs.NONE))
                .contains("; img-src 'self' https://a.example https://b.example;");
    }

    @Test
    void itsFormsPostOnlyToTheSiteAndToWhereTheNewspaperSays() {
        Rating rating = new Rating(0, 0, "", "https://post.example.org:8443/v3/entry?a=b", "local/a", "", "");

        Needs needs = Needs.NONE.with(null, rating);

        assertThat(ContentSecurityPolicy.of(courier(), needs))
                .contains("; form-action 'self' https://post.example.org:8443;");
        assertThat(needs.scripts()).isEmpty();
    }

    @Test
    void theHeaderAllowsWhatSomePageMayNeedAndKeepsOthersFromFramingPages() {
        assertThat(ContentSecurityPolicy.header(courier()))
                .isEqualTo(OWN + " https:; frame-src https:" + END + "; frame-ancestors 'self'");
    }

    private static Publication courier(String... pictureSites) {
        return new Publication(
                "The Courier",
                null,
                null,
                null,
                URI.create("https://courier.example.org/"),
                new Language("en", false),
                ZoneOffset.UTC,
                "/{slug}/",
                20,
                20,
                4,
                List.of(pictureSites),
                false,
                Participation.SILENT,
                Organisation.UNSAID,
                SocialPicture.NONE,
                Desk.PUBLICATION.style());
    }

    private static Needs needs(Part... parts) {
        return Needs.of(new Text(List.of(parts), List.of(), 0), null);
    }

    private static Embed embed(String player, String origin) {
        return new Embed("page", "Example", "Title", origin + "/1", player, origin + "/2", origin, "Load");
    }
}
