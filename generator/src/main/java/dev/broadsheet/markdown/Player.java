package dev.broadsheet.markdown;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a page can show what another site or a file of our own offers, without that site's scripts in the page.
 *
 * @param element frame, audio or video
 * @param source what it loads, ASCII
 */
record Player(String element, String source) {
    private static final Map<String, String> MEDIA = Map.ofEntries(
            Map.entry("mp3", "audio"),
            Map.entry("m4a", "audio"),
            Map.entry("aac", "audio"),
            Map.entry("ogg", "audio"),
            Map.entry("oga", "audio"),
            Map.entry("opus", "audio"),
            Map.entry("flac", "audio"),
            Map.entry("wav", "audio"),
            Map.entry("mp4", "video"),
            Map.entry("m4v", "video"),
            Map.entry("webm", "video"),
            Map.entry("ogv", "video"));

    private static final Pattern YOUTUBE =
            Pattern.compile("/(?:watch\\?(?:[^#]*&)?v=|shorts/|live/|embed/|v/)([A-Za-z0-9_-]{6,20})(?:[?&#/].*)?");
    private static final Pattern YOUTU_BE = Pattern.compile("/([A-Za-z0-9_-]{6,20})(?:[?#/].*)?");
    private static final Pattern VIMEO = Pattern.compile("/(?:video/)?([0-9]{5,12})(?:/([0-9a-f]{6,16}))?(?:[?#].*)?");
    private static final Pattern MAP =
            Pattern.compile(".*#map=([0-9]{1,2})/(-?[0-9]{1,2}(?:\\.[0-9]+)?)/(-?[0-9]{1,3}(?:\\.[0-9]+)?).*");
    private static final Pattern MARKER =
            Pattern.compile("[^#]*[?&]mlat=(-?[0-9]{1,2}(?:\\.[0-9]+)?)&mlon=(-?[0-9]{1,3}(?:\\.[0-9]+)?).*");

    /** Of a map in pixels, of which 256 are a tile; a page may draw it larger. */
    private static final double WIDTH = 640;

    private static final double HEIGHT = 400;
    private static final int TILE = 256;

    /** How the site of that address shows it in a frame that keeps no cookie before a reader plays it. */
    static Optional<Player> framed(Provider provider, URI address) {
        String rest = (address.getRawPath() == null ? "" : address.getRawPath())
                + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery())
                + (address.getRawFragment() == null ? "" : "#" + address.getRawFragment());
        return switch (provider) {
            case YOUTUBE ->
                frame(
                        ("youtu.be".equals(address.getHost()) ? YOUTU_BE : YOUTUBE).matcher(rest),
                        "https://www.youtube-nocookie.com/embed/");
            case VIMEO -> vimeo(VIMEO.matcher(rest));
            case OPENSTREETMAP -> map(rest);
            default -> Optional.empty();
        };
    }

    private static Optional<Player> frame(Matcher found, String before) {
        return found.matches() ? Optional.of(new Player("frame", before + found.group(1))) : Optional.empty();
    }

    private static Optional<Player> vimeo(Matcher found) {
        if (!found.matches()) {
            return Optional.empty();
        }
        String key = found.group(2) == null ? "" : "&h=" + found.group(2);
        return Optional.of(new Player("frame", "https://player.vimeo.com/video/" + found.group(1) + "?dnt=1" + key));
    }

    /** OpenStreetMap's frame asks for the corners of the map, its address has the middle and the zoom. */
    private static Optional<Player> map(String rest) {
        Matcher found = MAP.matcher(rest);
        if (!found.matches()) {
            return Optional.empty();
        }
        double latitude = Double.parseDouble(found.group(2));
        double longitude = Double.parseDouble(found.group(3));
        double degrees = 360 / Math.pow(2, Integer.parseInt(found.group(1))) / TILE;
        double east = degrees * WIDTH / 2;
        double north = degrees * HEIGHT / 2 * Math.cos(Math.toRadians(latitude));
        Matcher marker = MARKER.matcher(rest);
        String source = String.format(
                Locale.ROOT,
                "https://www.openstreetmap.org/export/embed.html?bbox=%.5f%%2C%.5f%%2C%.5f%%2C%.5f&layer=mapnik%s",
                longitude - east,
                latitude - north,
                longitude + east,
                latitude + north,
                marker.matches() ? "&marker=" + marker.group(1) + "%2C" + marker.group(2) : "");
        return Optional.of(new Player("frame", source));
    }

    /** An audio or video file, by the ending of its path. */
    static Optional<Player> ofFile(String path, String source) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(MEDIA.get(ending)).map(element -> new Player(element, source));
    }
}
