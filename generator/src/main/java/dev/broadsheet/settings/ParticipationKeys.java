package dev.broadsheet.settings;

import dev.broadsheet.model.Comments;
import dev.broadsheet.model.Participation;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how readers take part. */
final class ParticipationKeys {
    private static final Map<String, Comments> STATES =
            Map.of("open", Comments.OPEN, "closed", Comments.CLOSED, "off", Comments.OFF);
    private static final int MOST_DAYS = 36500;
    private static final int LONGEST = 100_000;

    private final SettingsReader site;

    ParticipationKeys(SettingsReader site) {
        this.site = site;
    }

    Participation read() {
        return new Participation(
                site.choice(SettingKey.COMMENTS, STATES),
                site.number(SettingKey.COMMENTS_CLOSE, 0, MOST_DAYS),
                endpoint(SettingKey.COMMENTS_ENDPOINT),
                site.number(SettingKey.COMMENTS_LIMIT, 1, LONGEST),
                page(SettingKey.COMMENTS_POLICY),
                page(SettingKey.COMMENTS_THANKS),
                endpoint(SettingKey.RATING_ENDPOINT));
    }

    private @Nullable URI endpoint(SettingKey key) {
        String text = site.text(key);
        if (text == null) {
            return null;
        }
        Optional<URI> endpoint = Endpoint.of(text);
        if (endpoint.isEmpty()) {
            site.refuse(
                    key,
                    "write the whole address, such as https://comments.example.org/v3/entry/github/courier/paper/main/"
                            + key.path().substring(0, key.path().indexOf('.')));
        }
        return endpoint.orElse(null);
    }

    /** Whether the page exists is judged once the pages are known. */
    private @Nullable String page(SettingKey key) {
        String text = site.text(key);
        if (text != null && !(text.startsWith("pages/") && text.endsWith(".md"))) {
            site.refuse(key, "name a standing page, such as pages/comment-policy.md");
            return null;
        }
        return text;
    }
}
