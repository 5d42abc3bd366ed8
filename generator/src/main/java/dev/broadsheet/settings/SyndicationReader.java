package dev.broadsheet.settings;

import dev.broadsheet.model.FeedFormat;
import dev.broadsheet.model.Partner;
import dev.broadsheet.model.Syndication;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what machines get: the keys below {@code feeds}, {@code sitemap} and {@code exports}. */
final class SyndicationReader {
    private static final int MOST_STORIES = 500;

    private final SettingsReader site;
    private final List<SectionWord> sections = new ArrayList<>();

    SyndicationReader(SettingsReader site) {
        this.site = site;
    }

    /**
     * @param name the newspaper's, as far as it is known
     */
    Syndication read(@Nullable String name) {
        List<FeedFormat> formats = Stream.of(
                        site.flag(SettingKey.FEEDS_RSS) ? FeedFormat.RSS : null,
                        site.flag(SettingKey.FEEDS_JSON) ? FeedFormat.JSON : null,
                        site.flag(SettingKey.FEEDS_ATOM) ? FeedFormat.ATOM : null)
                .filter(Objects::nonNull)
                .toList();
        int count = site.number(SettingKey.FEEDS_COUNT, 1, MOST_STORIES);
        boolean full = site.choice(SettingKey.FEEDS_TEXT, PartnersReader.TEXTS);
        String newsName = site.text(SettingKey.SITEMAP_NEWS_NAME);
        return new Syndication(
                formats,
                count,
                full,
                hub(),
                partners(count, full),
                site.flag(SettingKey.SITEMAP_PAGES),
                site.flag(SettingKey.SITEMAP_NEWS),
                newsName != null ? newsName : name == null ? "" : name,
                site.flag(SettingKey.EXPORTS_NINJS));
    }

    /** The sections that partners take or leave, once they were read. */
    List<SectionWord> sections() {
        return sections;
    }

    private List<Partner> partners(int count, boolean full) {
        PartnersReader reader = new PartnersReader(site.strict(), SettingKey.FEEDS_PARTNERS.path(), count, full);
        List<Partner> partners =
                site.value(SettingKey.FEEDS_PARTNERS).map(reader::partners).orElse(List.of());
        sections.addAll(reader.sections());
        return partners;
    }

    private @Nullable URI hub() {
        String text = site.text(SettingKey.FEEDS_HUB);
        if (text == null) {
            return null;
        }
        try {
            URI hub = new URI(text);
            if (List.of("http", "https").contains(String.valueOf(hub.getScheme())) && hub.getHost() != null) {
                return hub;
            }
        } catch (URISyntaxException e) {
            // Said below.
        }
        site.refuse(SettingKey.FEEDS_HUB, "write the whole address, such as https://hub.example.org/");
        return null;
    }
}
