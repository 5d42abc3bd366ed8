package dev.broadsheet.settings;

import dev.broadsheet.language.Languages;
import dev.broadsheet.model.HomeScreen;
import dev.broadsheet.model.Host;
import dev.broadsheet.model.HouseStyle;
import dev.broadsheet.model.HtmlPolicy;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Notices;
import dev.broadsheet.model.Organisation;
import dev.broadsheet.model.Participation;
import dev.broadsheet.model.PictureLimits;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.SocialPicture;
import dev.broadsheet.model.Syndication;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Severity;
import dev.broadsheet.problem.Similar;
import dev.broadsheet.source.TextFile;
import dev.broadsheet.yaml.Strict;
import dev.broadsheet.yaml.YamlMap;
import dev.broadsheet.yaml.YamlPair;
import dev.broadsheet.yaml.YamlReader;
import dev.broadsheet.yaml.YamlText;
import dev.broadsheet.yaml.YamlValue;
import java.net.URI;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads site.yml. */
public final class SettingsReader {
    private final String file;
    private final Strict strict;
    private final Map<SettingKey, YamlValue> written = new EnumMap<>(SettingKey.class);

    private SettingsReader(String file, Problems problems) {
        this.file = file;
        this.strict = new Strict(file, problems);
    }

    /**
     * Reads what the newsroom configured.
     *
     * @return null when something was reported that leaves no settings to work with
     */
    public static @Nullable Settings read(Parameters parameters, Problems problems) {
        String file = Settings.file(parameters);
        if (!Files.exists(parameters.config())) {
            problems.report(
                    Rule.UNREADABLE_FILE,
                    Place.of(file),
                    "this file is missing, and with it the newspaper's name and address",
                    "write it with two lines at least, such as \"name: The Harbour Courier\" and"
                            + " \"url: https://courier.example.org/\"");
            return null;
        }
        String text = TextFile.read(parameters.config(), file, problems);
        return text == null ? null : parse(text, file, parameters, problems);
    }

    /** Likewise, from a text that was read already. */
    public static @Nullable Settings parse(String text, String file, Parameters parameters, Problems problems) {
        Problems own = new Problems();
        YamlMap map = YamlReader.readMap(text, file, 1, own);
        Settings settings = map == null ? null : new SettingsReader(file, own).settings(map, parameters, own);
        problems.addAll(own.sorted());
        return own.hasErrors() ? null : settings;
    }

    private @Nullable Settings settings(YamlMap map, Parameters parameters, Problems own) {
        gather(map);
        String name = text(SettingKey.NAME);
        URI url = url();
        Language language = language();
        ZoneId zone = timeZone();
        String permalink = permalink();
        int perPage = number(SettingKey.PER_PAGE, 1, 1000);
        int latest = number(SettingKey.LATEST, 1, 1000);
        int related = number(SettingKey.RELATED, 0, 50);
        Participation participation = new ParticipationKeys(this).read();
        HouseStyle style = new HouseStyleReader(this).read();
        HtmlPolicy html = choice(
                SettingKey.HTML,
                Map.of("trusted", HtmlPolicy.TRUSTED, "safe", HtmlPolicy.SAFE, "none", HtmlPolicy.NONE));
        FrontMatterSettings frontMatter = new SpellingReader(this).read();
        SyndicationReader syndicationReader = new SyndicationReader(this);
        Syndication syndication = syndicationReader.read(name);
        NoticesReader notices = new NoticesReader(written, strict);
        Host host = choice(
                SettingKey.HOST, Arrays.stream(Host.values()).collect(Collectors.toMap(Host::id, known -> known)));
        Notices posted = notices.notices();
        HomeScreen homeScreen = notices.homeScreen(name == null ? "" : name);
        PictureLimits limits = new PictureLimits(
                number(SettingKey.MOST_MEGAPIXELS, 1, 500), number(SettingKey.MOST_MEGABYTES, 1, 1000));
        YamlMap rules = map(SettingKey.RULES);
        Map<Rule, Severity> weights = rules == null ? Map.of() : RuleWeights.read(rules, strict);
        IdentityReader identity = new IdentityReader(this);
        Organisation organisation = identity.organisation();
        SocialPicture social = identity.socialPicture();
        require(SettingKey.NAME, "such as \"name: The Harbour Courier\"", own);
        require(SettingKey.URL, "such as \"url: https://courier.example.org/\"", own);
        if (name == null || url == null || language == null || zone == null || own.hasErrors()) {
            return null;
        }
        Publication publication = new Publication(
                name,
                text(SettingKey.TAGLINE),
                text(SettingKey.DESCRIPTION),
                text(SettingKey.COPYRIGHT),
                url,
                language,
                zone,
                permalink,
                perPage,
                latest,
                related,
                value(SettingKey.PICTURE_SITES)
                        .map(value -> SiteAddress.origins(SettingKey.PICTURE_SITES.path(), value, strict))
                        .orElse(List.of()),
                choice(SettingKey.RENDITIONS, Map.of("all", true, "none", false)),
                participation,
                organisation,
                social,
                style);
        return new Settings(
                parameters,
                publication,
                frontMatter,
                html,
                syndication,
                host,
                posted,
                homeScreen,
                limits,
                number(SettingKey.HEADLINE_LIMIT, 0, 1000),
                weights,
                places(),
                syndicationReader.sections());
    }

    /** Sorts what is written by the table of keys, and reports what is not in it. */
    private void gather(YamlMap map) {
        Map<String, YamlValue> byPath = new LinkedHashMap<>();
        for (YamlPair pair : map.pairs()) {
            String key = pair.name();
            if (!SettingKey.below("").contains(key)) {
                strict.unknown(pair, SettingKey.below(""));
            } else if (!SettingKey.isGroup(key)) {
                byPath.put(key, pair.value());
            } else if (key.equals("related") && pair.value() instanceof YamlText) {
                byPath.put(SettingKey.RELATED.path(), pair.value());
            } else {
                YamlMap group = strict.map(key, pair.value());
                if (group != null) {
                    strict.unknownKeys(group, SettingKey.below(key));
                    group.pairs().forEach(inner -> byPath.put(key + "." + inner.name(), inner.value()));
                }
            }
        }
        for (SettingKey key : SettingKey.values()) {
            YamlValue value = byPath.get(key.path());
            boolean blank = value instanceof YamlText text && text.text().isBlank();
            if (value != null && !value.isAbsent() && !blank) {
                written.put(key, value);
            }
        }
    }

    private Map<SettingKey, Place> places() {
        Map<SettingKey, Place> places = new EnumMap<>(SettingKey.class);
        written.forEach((key, value) -> places.put(key, value.place(file)));
        return places;
    }

    private void require(SettingKey key, String example, Problems own) {
        if (!written.containsKey(key)) {
            own.report(Rule.MISSING_KEY, Place.of(file), "\"" + key.path() + "\" is missing", "add a line " + example);
        }
    }

    Strict strict() {
        return strict;
    }

    /** What is written under a key; empty when there is nothing. */
    Optional<YamlValue> value(SettingKey key) {
        return Optional.ofNullable(written.get(key));
    }

    @Nullable
    String text(SettingKey key) {
        YamlValue value = written.get(key);
        return value == null ? null : strict.text(key.path(), value);
    }

    private String textOrDefault(SettingKey key) {
        String text = text(key);
        return text == null ? key.byDefault() : text;
    }

    int number(SettingKey key, int least, int most) {
        YamlValue value = written.get(key);
        Integer number = value == null ? null : strict.number(key.path(), value, least, most);
        return number == null ? Integer.parseInt(key.byDefault()) : number;
    }

    boolean flag(SettingKey key) {
        YamlValue value = written.get(key);
        Boolean chosen = value == null ? null : strict.flag(key.path(), value);
        return chosen == null ? Boolean.parseBoolean(key.byDefault()) : chosen;
    }

    <T> T choice(SettingKey key, Map<String, T> words) {
        YamlValue value = written.get(key);
        T chosen = value == null ? null : strict.choice(key.path(), value, words);
        return chosen == null ? Objects.requireNonNull(words.get(key.byDefault())) : chosen;
    }

    <T> List<T> choices(SettingKey key, Map<String, T> words) {
        YamlValue value = written.get(key);
        return value == null
                ? List.of(Objects.requireNonNull(words.get(key.byDefault())))
                : strict.choices(key.path(), value, words);
    }

    @Nullable
    YamlMap map(SettingKey key) {
        YamlValue value = written.get(key);
        return value == null ? null : strict.map(key.path(), value);
    }

    private @Nullable URI url() {
        String text = text(SettingKey.URL);
        if (text == null) {
            return null;
        }
        Optional<URI> url = SiteAddress.of(text);
        if (url.isEmpty()) {
            refuse(SettingKey.URL, "write the whole address, such as https://courier.example.org/, without ? and #");
        }
        return url.orElse(null);
    }

    private @Nullable Language language() {
        Optional<Language> language = Languages.of(textOrDefault(SettingKey.LANGUAGE));
        if (language.isEmpty()) {
            YamlValue value = written.get(SettingKey.LANGUAGE);
            if (value != null) {
                strict.refuse(
                        Rule.UNKNOWN_LANGUAGE,
                        SettingKey.LANGUAGE.path(),
                        value,
                        "write a tag such as en, ar or pt-BR");
            }
        }
        return language.orElse(null);
    }

    private @Nullable ZoneId timeZone() {
        String text = textOrDefault(SettingKey.TIME_ZONE);
        if (ZoneId.getAvailableZoneIds().contains(text)) {
            return ZoneId.of(text);
        }
        refuse(
                SettingKey.TIME_ZONE,
                Similar.remedy(text, ZoneId.getAvailableZoneIds(), "write a region such as Europe/London, or UTC"));
        return null;
    }

    private String permalink() {
        String text = textOrDefault(SettingKey.PERMALINK);
        Permalink.remedy(text).ifPresent(remedy -> refuse(SettingKey.PERMALINK, remedy));
        return text;
    }

    void refuse(SettingKey key, String remedy) {
        YamlValue value = written.get(key);
        if (value instanceof YamlText) {
            strict.refuse(Rule.BAD_SETTING, key.path(), value, remedy);
        }
    }
}
