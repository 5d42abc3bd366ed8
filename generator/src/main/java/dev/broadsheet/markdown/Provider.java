package dev.broadsheet.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sites that editors embed, with what they are known for. */
enum Provider {
    YOUTUBE("YouTube", "video", "youtube.com", "youtu.be", "youtube-nocookie.com"),
    VIMEO("Vimeo", "video", "vimeo.com"),
    DAILYMOTION("Dailymotion", "video", "dailymotion.com", "dai.ly"),
    TIKTOK("TikTok", "video", "tiktok.com"),
    SOUNDCLOUD("SoundCloud", "audio", "soundcloud.com"),
    SPOTIFY("Spotify", "audio", "open.spotify.com", "spotify.com"),
    APPLE_PODCASTS("Apple Podcasts", "audio", "podcasts.apple.com"),
    OPENSTREETMAP("OpenStreetMap", "map", "openstreetmap.org", "osm.org"),
    BLUESKY("Bluesky", "post", "bsky.app"),
    X("X", "post", "x.com", "twitter.com"),
    INSTAGRAM("Instagram", "post", "instagram.com"),
    FACEBOOK("Facebook", "post", "facebook.com"),
    THREADS("Threads", "post", "threads.net", "threads.com");

    private final String title;
    private final String form;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> hosts;

    Provider(String title, String form, String... hosts) {
        this.title = title;
        this.form = form;
        this.hosts = List.of(hosts);
    }

    /** The provider whose host that is, or a part of it. */
    static Optional<Provider> of(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(provider ->
                        provider.hosts.stream().anyMatch(known -> name.equals(known) || name.endsWith("." + known)))
                .findFirst();
    }

    /** As it calls itself. */
    String title() {
        return title;
    }

    /** video, audio, map or post. */
    String form() {
        return form;
    }
}
