package dev.broadsheet.markdown;

import dev.broadsheet.model.Language;
import dev.broadsheet.model.Origin;
import dev.broadsheet.page.Frame;
import dev.broadsheet.page.Html;
import dev.broadsheet.page.Moment;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Renders what readers write: Markdown without HTML, headings, tables, notes and pictures. What is not allowed stands as
 * plain text. Thread-safe.
 *
 * <p>Call it as {@link MarkdownRenderer} wants to be called: on a large stack, with a deadline.
 */
public final class LetterRenderer {
    /** Letters have nothing that would need words. */
    private static final TextWords NONE = new TextWords(
            "", "", "", "", (key, name) -> name, (place, all) -> "", day -> new Moment(day.toString(), "", ""));

    private static final References WEB = new Web();

    private final MarkdownRenderer renderer = MarkdownRenderer.forLetters();

    /**
     * What a reader wrote, as safe markup.
     *
     * @param markdown its lines end in LF
     * @param language which quotation marks it has
     * @return empty when nothing is left of it, or when it nests too deep
     */
    public Optional<Html> render(String markdown, Language language) {
        Reading reading = renderer.render(markdown, new Origin("", "", 1, ""), language, NONE, WEB, new Problems());
        String markup = reading.text().parts().stream()
                .map(part -> part.html())
                .filter(Objects::nonNull)
                .map(Html::markup)
                .collect(Collectors.joining());
        return markup.isBlank() ? Optional.empty() : Optional.of(new Html(markup.strip()));
    }

    /** Readers link to the web, and a newspaper does not vouch for it. */
    private static final class Web implements References {
        private static final Dead NOT_HERE =
                new Dead(Rule.BAD_COMMENT, "a reader's link leads to no page of the web", "let it stand as text");

        @Override
        public Target link(String destination) {
            boolean web = destination.regionMatches(true, 0, "https://", 0, 8)
                    || destination.regionMatches(true, 0, "http://", 0, 7);
            return web ? new Found(destination, null, null) : NOT_HERE;
        }

        @Override
        public Sight picture(String destination, String alt, @Nullable String title, Frame frame) {
            return NOT_HERE;
        }

        @Override
        public String rel() {
            return "ugc nofollow noopener";
        }
    }
}
