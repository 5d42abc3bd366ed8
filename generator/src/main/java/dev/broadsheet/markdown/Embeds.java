package dev.broadsheet.markdown;

import dev.broadsheet.page.Embed;
import dev.broadsheet.problem.Rule;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the address after {@code :::embed} into what a page shows of it. For one thread. */
final class Embeds {
    /** Of a post on Mastodon, which has no site of its own. */
    private static final Pattern MASTODON = Pattern.compile("/@[\\w.-]+(?:@[\\w.-]+)?/[0-9]{5,}");

    private final Destinations destinations;
    private final TextWords words;

    Embeds(Destinations destinations, TextWords words) {
        this.destinations = destinations;
        this.words = words;
    }

    /**
     * The embed.
     *
     * @param offset where its address stands
     * @param title what the editor calls it; empty when nothing was written
     * @return null when there is nothing usable at that address, which was then reported
     */
    @Nullable
    Embed of(String address, int offset, String title) {
        String href = destinations.link(address, offset);
        if (href == null) {
            return null;
        }
        if (address.startsWith("/") && !address.startsWith("//")) {
            return ours(address, href, offset, title);
        }
        URI uri = parsed(address);
        if (uri == null) {
            destinations.report(
                    Rule.BAD_BLOCK,
                    offset,
                    "\"" + address + "\" cannot be embedded",
                    "write an address that begins with https://, or that of an audio or video file below the static"
                            + " folder, which begins with /");
            return null;
        }
        return foreign(uri, title);
    }

    /** An address of another site that hides nothing from its readers. */
    private static @Nullable URI parsed(String address) {
        try {
            URI uri = URI.create(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean open = scheme.equals("https") || scheme.equals("http");
            return open && uri.getHost() != null && uri.getUserInfo() == null ? uri : null;
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    private @Nullable Embed ours(String address, String href, int offset, String title) {
        Optional<Player> player = Player.ofFile(address, href);
        if (player.isEmpty()) {
            destinations.report(
                    Rule.BAD_BLOCK,
                    offset,
                    "\"" + address + "\" is neither an audio nor a video file",
                    "embed a file that ends in .mp3, .m4a, .ogg, .mp4 or .webm, or write a link");
            return null;
        }
        String element = player.get().element();
        String name = title.isEmpty() ? words.embed().apply("embed.own." + element, "") : title;
        return new Embed(element, null, name, href, element, href, null, null);
    }

    private Embed foreign(URI uri, String title) {
        String href = uri.toASCIIString();
        String path = uri.getPath() == null ? "" : uri.getPath();
        Optional<Provider> known = Provider.of(uri.getHost());
        Optional<Player> file = Player.ofFile(path, href);
        boolean post = known.isEmpty() && MASTODON.matcher(path).matches();
        String form = file.map(Player::element).orElse(known.map(Provider::form).orElse(post ? "post" : "page"));
        String name = known.map(Provider::title).orElse(post ? "Mastodon (" + uri.getHost() + ")" : uri.getHost());
        // Browsers load nothing unencrypted into an encrypted page.
        Optional<Player> player = uri.getScheme().equalsIgnoreCase("https")
                ? file.or(() -> known.flatMap(provider -> Player.framed(provider, uri)))
                : Optional.empty();
        return new Embed(
                form,
                name,
                title.isEmpty() ? words.embed().apply("embed." + form, name) : title,
                href,
                player.map(Player::element).orElse(null),
                player.map(Player::source).orElse(null),
                player.map(Embeds::origin).orElse(null),
                player.map(some -> words.embed().apply("embed.load", name)).orElse(null));
    }

    private static String origin(Player player) {
        URI source = URI.create(player.source());
        return "https://" + source.getHost().toLowerCase(Locale.ROOT)
                + (source.getPort() < 0 ? "" : ":" + source.getPort());
    }
}
