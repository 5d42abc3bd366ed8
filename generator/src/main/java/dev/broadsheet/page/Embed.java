package dev.broadsheet.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that another site shows: a link to it, and nothing of that site before a reader asks for it. An audio or video
 * file of our own is played where it stands.
 *
 * @param form video, audio, map, post or page
 * @param provider the site's name; of a file of our own the publication has none
 * @param title what it shows
 * @param href where it lies, ready for an attribute
 * @param player how a page can show it: frame, audio or video; missing when it can only be linked
 * @param source what that player loads, ready for an attribute; missing with it
 * @param origin the other site that the player asks, as a Content-Security-Policy names it; missing for a file of our own
 * @param invitation what to press, naming the site that will receive data: {@code Load the map from OpenStreetMap}
 */
public record Embed(
        String form,
        @Nullable String provider,
        String title,
        String href,
        @Nullable String player,
        @Nullable String source,
        @Nullable String origin,
        @Nullable String invitation)
        implements Inset {
    @Override
    public String kind() {
        return "embed";
    }

    /** A link. */
    @Override
    public List<Part> unfolded() {
        String name = provider == null ? "" : " (" + Html.of(provider) + ")";
        return List.of(
                Part.of(new Html("<p><a href=\"" + Html.of(href) + "\">" + Html.of(title) + "</a>" + name + "</p>\n")));
    }
}
