package dev.broadsheet.images;

import dev.broadsheet.model.Picture;
import java.util.List;

/** What a picture's name in an article led to. */
public sealed interface Finding {
    /** It is there and can be read. */
    record Found(Picture picture) implements Finding {}

    /**
     * Nothing is there.
     *
     * @param near names that the editor may have meant, as references that would work; often empty
     */
    record Missing(List<String> near) implements Finding {
        public Missing {
            near = List.copyOf(near);
        }
    }

    /**
     * Several files have that name, and none lies beside the article.
     *
     * @param candidates references that would each mean one of them: {@code /images/2026/bridge.jpg}
     */
    record Ambiguous(List<String> candidates) implements Finding {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * A file is there and is no picture that browsers can show.
     *
     * @param file as problems name it: {@code content/local/bridge.jpg}
     * @param reason what is wrong, to follow the words "the picture": {@code is really text or HTML}
     */
    record Unreadable(String file, String reason) implements Finding {}
}
