package dev.broadsheet.plan;

import dev.broadsheet.page.Discussion;
import dev.broadsheet.page.Embed;
import dev.broadsheet.page.Figure;
import dev.broadsheet.page.Part;
import dev.broadsheet.page.Rating;
import dev.broadsheet.page.Text;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a page asks of browsers beside its text, its pictures and the style sheet; each list in order, nothing twice.
 *
 * @param scripts names of the theme's assets, each of which the page also works without
 * @param forms origins of other sites that its forms post to
 * @param frames origins of other sites that a reader may choose to load into the page: {@code https://maps.example}
 * @param media the same of sites whose audio and video a reader may choose to play
 */
record Needs(List<String> scripts, List<String> forms, List<String> frames, List<String> media) {
    static final Needs NONE = new Needs(List.of(), List.of(), List.of(), List.of());

    private static final String COMMENTS = "comments.js";
    private static final String ENLARGE = "enlarge.js";
    private static final String EMBED = "embed.js";
    private static final String SHARE = "share.js";
    private static final String FRAME = "frame";

    /** Of a page that shows a text below a lead picture. */
    static Needs of(Text text, @Nullable Figure lead) {
        Gathering found = new Gathering(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        if (lead != null) {
            found.scripts().add(ENLARGE);
        }
        text.parts().forEach(found::add);
        return new Needs(
                List.copyOf(found.scripts()), List.of(), List.copyOf(found.frames()), List.copyOf(found.media()));
    }

    /** The same, and what readers are asked below the text. */
    Needs with(@Nullable Discussion discussion, @Nullable Rating rating) {
        Set<String> every = new TreeSet<>(scripts);
        Set<String> asking = new TreeSet<>();
        if (discussion != null && discussion.form() != null) {
            every.add(COMMENTS);
            asking.add(ContentSecurityPolicy.origin(discussion.form().action()));
        }
        if (rating != null && rating.action() != null) {
            asking.add(ContentSecurityPolicy.origin(rating.action()));
        }
        return new Needs(List.copyOf(every), List.copyOf(asking), frames, media);
    }

    /** The same on a page that also says where to pass it on. */
    Needs shared() {
        Set<String> more = new TreeSet<>(scripts);
        more.add(SHARE);
        return new Needs(List.copyOf(more), forms, frames, media);
    }

    private record Gathering(Set<String> scripts, Set<String> frames, Set<String> media) {
        void add(Part part) {
            if (part.figure() != null) {
                scripts.add(ENLARGE);
            } else if (part.inset() instanceof Embed embed) {
                add(embed);
            } else if (part.inset() != null) {
                part.inset().unfolded().forEach(this::add);
            }
        }

        private void add(Embed embed) {
            if (embed.invitation() != null) {
                scripts.add(EMBED);
            }
            if (embed.origin() != null) {
                (Objects.equals(embed.player(), FRAME) ? frames : media).add(embed.origin());
            }
        }
    }
}
