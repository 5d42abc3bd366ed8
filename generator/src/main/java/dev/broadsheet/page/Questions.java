package dev.broadsheet.page;

import java.util.ArrayList;
import java.util.List;

/** Questions with their answers. */
public record Questions(List<Question> questions) implements Inset {
    public Questions {
        questions = List.copyOf(questions);
    }

    @Override
    public String kind() {
        return "qa";
    }

    @Override
    public List<Part> unfolded() {
        List<Part> all = new ArrayList<>();
        for (Question question : questions) {
            all.add(Part.of(new Html("<p><strong>" + question.question() + "</strong></p>\n")));
            all.addAll(question.answer());
        }
        return all;
    }

    /**
     * One of them.
     *
     * @param id its anchor
     * @param question in one line, with its markup
     * @param text the question without markup
     */
    public record Question(String id, Html question, String text, List<Part> answer) {
        public Question {
            answer = List.copyOf(answer);
        }
    }
}
