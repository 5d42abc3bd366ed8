package dev.broadsheet;

import dev.broadsheet.cache.Digest;
import dev.broadsheet.cache.Imprinter;
import dev.broadsheet.markdown.References;
import dev.broadsheet.page.Frame;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes down what a text asks about its links and pictures, and what it is answered: a text whose questions have the same
 * answers as before need not be set again. Asked by one hand.
 */
final class Interview implements References {
    private final References desk;
    private final List<Question> questions = new ArrayList<>();
    private final List<Record> answers = new ArrayList<>();

    /**
     * What a text wants to know of a link or a picture.
     *
     * @param alt null for a link
     */
    record Question(String destination, @Nullable String alt, @Nullable String title, @Nullable Frame frame) {
        private Record put(References desk) {
            return (Record)
                    (alt == null || frame == null
                            ? desk.link(destination)
                            : desk.picture(destination, alt, title, frame));
        }
    }

    Interview(References desk) {
        this.desk = desk;
    }

    /** A digest of what these questions are answered now. */
    static Digest answers(List<Question> questions, References desk) {
        return questions.isEmpty()
                ? Digest.NONE
                : new Imprinter()
                        .digest(questions.stream()
                                .map(question -> question.put(desk))
                                .toList());
    }

    /** Everything that was asked, in its order. */
    List<Question> questions() {
        return questions;
    }

    /** A digest of what that was answered. */
    Digest answers() {
        return answers.isEmpty() ? Digest.NONE : new Imprinter().digest(answers);
    }

    @Override
    public Target link(String destination) {
        Target target = desk.link(destination);
        questions.add(new Question(destination, null, null, null));
        answers.add((Record) target);
        return target;
    }

    @Override
    public Sight picture(String destination, String alt, @Nullable String title, Frame frame) {
        Sight sight = desk.picture(destination, alt, title, frame);
        questions.add(new Question(destination, alt, title, frame));
        answers.add((Record) sight);
        return sight;
    }

    @Override
    public @Nullable String rel() {
        return desk.rel();
    }
}
