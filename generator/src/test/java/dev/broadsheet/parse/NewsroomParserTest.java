package dev.broadsheet.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.broadsheet.model.Author;
import dev.broadsheet.model.Section;
import dev.broadsheet.problem.Problems;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NewsroomParserTest {
    private final Problems problems = new Problems();

    @Test
    void sectionsAreAListInTheOrderOfTheMenu() {
        assertThat(
                        sections(
                                """
                - id: local
                  name: Local
                  description: Streets and schools.
                  names: {AR: محليات}
                - {id: world-news}
                """))
                .containsExactly(
                        new Section("local", "Local", "Streets and schools.", Map.of("ar", "محليات")),
                        new Section("world-news", "World news", null, Map.of()));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void sectionsMayBeAMapOfIdsToo() {
        assertThat(sections("local: Local matters\nsport:\nculture:\n  name: Culture & Arts\n"))
                .extracting(Section::id, Section::name)
                .containsExactly(
                        tuple("local", "Local matters"), tuple("sport", "Sport"), tuple("culture", "Culture & Arts"));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void authorsAreAMapOfIds() {
        assertThat(
                        authors(
                                """
                amina-diallo:
                  name: Amina Diallo
                  role: Reporter
                  bio: >-
                    Amina Diallo covers
                    transport.
                  portrait: portraits/amina-diallo.jpg
                  portraitAlt: A woman with a scarf
                  links: [https://social.example/@amina, https://amina.example/]
                  names:
                    ar: أمينة ديالو
                  roles:
                    AR: مراسلة
                tidewire: {name: Tidewire, kind: agency}
                per-holm: Per Holm
                """))
                .containsExactly(
                        new Author(
                                "amina-diallo",
                                "Amina Diallo",
                                Author.Kind.PERSON,
                                "Reporter",
                                "Amina Diallo covers transport.",
                                "portraits/amina-diallo.jpg",
                                "A woman with a scarf",
                                List.of("https://social.example/@amina", "https://amina.example/"),
                                Map.of("ar", "أمينة ديالو"),
                                Map.of("ar", "مراسلة")),
                        new Author(
                                "tidewire",
                                "Tidewire",
                                Author.Kind.AGENCY,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                Map.of(),
                                Map.of()),
                        new Author(
                                "per-holm",
                                "Per Holm",
                                Author.Kind.PERSON,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                Map.of(),
                                Map.of()));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void whatIsWrongWithSectionsIsToldAtItsLine() {
        sections(
                """
                - id: Local News
                - id: sport
                  nmae: Sport
                - id: sport
                - name: Nameless
                - culture
                - id: arts
                  names: {klingon language: x}
                """);
        assertThat(Courier.told(problems))
                .containsExactly(
                        "x.yml:1:7 error bad-slug: \"Local News\" cannot be part of an address; write \"local-news\"",
                        "x.yml:3:3 error unknown-key: unknown key \"nmae\"; did you mean \"name\"?",
                        "x.yml:4:7 error duplicate-key: \"sport\" stands already in line 2; keep one of the two",
                        "x.yml:5:3 error missing-key: this section has no id; add a line such as \"id: local\"",
                        "x.yml:6:3 error wrong-type: \"section\" is \"culture\"; write keys and values below it, indented by two"
                                + " spaces",
                        "x.yml:8:11 error unknown-language: \"klingon language\" is no language; write a tag such as en, ar or"
                                + " pt-BR");
    }

    @Test
    void whatIsWrongWithAuthorsIsToldAtItsLine() {
        authors("amina-diallo: {role: Reporter, portrat: a.jpg}\ntidewire: {name: Tidewire, kind: agncy}\n");
        assertThat(Courier.told(problems))
                .containsExactly(
                        "x.yml:1:1 error missing-key: the author \"amina-diallo\" has no name; add a line with the name",
                        "x.yml:1:32 error unknown-key: unknown key \"portrat\"; did you mean \"portrait\"?",
                        "x.yml:2:34 error wrong-type: \"kind\" is \"agncy\"; did you mean \"agency\"?");
    }

    @Test
    void aBrokenFileBlamesNoArticle() {
        assertThat(sections("- id: [local\n")).isNull();
        assertThat(authors("a: b: c\n")).isNull();
        assertThat(new Newsroom(null, null).listsSections()).isFalse();
        assertThat(problems.sorted()).hasSize(2);
    }

    private List<Section> sections(String text) {
        return NewsroomParser.sections(text, "x.yml", problems);
    }

    private List<Author> authors(String text) {
        return NewsroomParser.authors(text, "x.yml", problems);
    }
}
