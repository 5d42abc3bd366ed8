package dev.broadsheet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.Comment;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.problem.Problems;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepliesTest {
    private final Problems problems = new Problems();
    private final List<Letter> letters = new ArrayList<>();

    @Test
    void commentsComeOldestFirstWhateverTheirFilesAreCalled() {
        add("later", null, 20);
        add("first", null, 10);

        assertThat(joined()).containsExactly("first", "later");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aReplyToNothingStandsByItselfAndIsReported() {
        add("a", null, 10);
        add("b", "gone", 20);

        assertThat(joined()).containsExactly("a", "b");
        assertThat(said()).containsExactly("lost-reply b.yml");
    }

    @Test
    void aCircleIsOpenedAtItsOldestCommentAndSaidOnce() {
        add("tail", "c", 5);
        add("a", "b", 30);
        add("b", "c", 20);
        add("c", "a", 10);

        assertThat(joined()).containsExactly("tail > c", "c", "b > c", "a > b");
        assertThat(said()).containsExactly("lost-reply c.yml");
    }

    @Test
    void aCommentThatAnswersItselfStandsByItself() {
        add("a", "a", 10);

        assertThat(joined()).containsExactly("a");
        assertThat(said()).containsExactly("lost-reply a.yml");
    }

    @Test
    void aQuarrelOfTenThousandRepliesIsJoined() {
        add("0", null, 0);
        for (int i = 1; i < 10_000; i++) {
            add(String.valueOf(i), String.valueOf(i - 1), i);
        }

        assertThat(joined()).hasSize(10_000);
        assertThat(problems.sorted()).isEmpty();
    }

    private void add(String id, String parent, int second) {
        Place place = new Place(id + ".yml", 1, 1);
        letters.add(new Letter(
                new Comment(id + ".yml", id, parent, "Mattis", null, "Text.", Instant.ofEpochSecond(second)),
                place,
                place));
    }

    private List<String> joined() {
        return Replies.joined(letters, problems).stream()
                .map(comment -> comment.id() + (comment.parent() == null ? "" : " > " + comment.parent()))
                .toList();
    }

    private List<String> said() {
        return problems.sorted().stream()
                .map((Problem problem) ->
                        problem.rule().id() + " " + problem.place().file())
                .toList();
    }
}
