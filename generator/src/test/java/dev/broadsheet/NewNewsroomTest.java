package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.NewNewsroom.Made;
import dev.broadsheet.NewNewsroom.Wish;
import dev.broadsheet.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What `init` makes is a newspaper without a mistake. */
class NewNewsroomTest {
    @TempDir
    Path folder;

    @Test
    void aNewNewsroomBuildsAtOnce() throws IOException {
        assertThat(make("The Harbour Courier").problems()).isEmpty();

        Newsroom newsroom = Newsroom.in(folder);
        assertThat(newsroom.build().problems()).isEmpty();
        assertThat(newsroom.page("local/2026/11/lighthouse/index.html"))
                .contains(
                        "This is your first story",
                        "A hut stands below the lighthouse",
                        "/pictures/lighthouse",
                        "The Editor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tides & <Times>", "\"Quoted\" Courier: the paper", "صحيفة الميناء", "100% #1", "yes"})
    void aNewspaperMayHaveAnyName(String name) throws IOException {
        assertThat(make(name).problems()).isEmpty();

        assertThat(Newsroom.in(folder).build().problems()).isEmpty();
        assertThat(Newsroom.in(folder).page("feed.json")).contains("\"title\":");
    }

    @Test
    void nothingIsEverOverwritten() throws IOException {
        Newsroom.in(folder).file("pom.xml", "mine").file("content/authors.yml", "ida: Ida Brook\neditor: Me\n");

        Made made = make("Courier");

        assertThat(made.leftAlone()).containsExactly("pom.xml", "content/authors.yml");
        assertThat(made.written()).contains("site.yml").doesNotContain("pom.xml");
        assertThat(Files.readString(folder.resolve("pom.xml"))).isEqualTo("mine");
        Map<String, String> before = new TreeMap<>(Newsroom.files(folder));
        assertThat(make("Another").written()).isEmpty();
        assertThat(Newsroom.files(folder)).isEqualTo(before);
    }

    @Test
    void aWishThatCannotBeWritesNothing() throws IOException {
        NewNewsroom newsroom = new NewNewsroom(folder, "1", Newsroom.in(folder).parameters());

        Made made = newsroom.make(new Wish("Courier", "courier", "Europe/Londn"));

        assertThat(made.problems().stream().map(Problem::toString))
                .containsExactly(
                        "site.yml:4:6 error bad-setting: \"url\" is \"courier\"; write the whole address, such as"
                                + " https://courier.example.org/, without ? and #",
                        "site.yml:7:11 error bad-setting: \"timeZone\" is \"Europe/Londn\"; did you mean"
                                + " \"Europe/London\"?");
        assertThat(folder).isEmptyDirectory();
    }

    private Made make(String name) throws IOException {
        return new NewNewsroom(folder, "1", Newsroom.in(folder).parameters())
                .make(new Wish(name, "https://courier.example.org/", "Europe/London"));
    }
}
