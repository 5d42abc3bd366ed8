package dev.broadsheet.parse;

import dev.broadsheet.model.PictureRights;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.settings.WebAddress;
import dev.broadsheet.yaml.Strict;
import dev.broadsheet.yaml.YamlMap;
import dev.broadsheet.yaml.YamlPair;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an article says of whose a picture is, beside its credit: below {@code captions.<file>}. */
final class RightsKeys {
    static final List<String> NAMES = List.of(
            "creator",
            "organisation",
            "creditUrl",
            "copyright",
            "license",
            "acquire",
            "sourceType",
            "distribute",
            "expires");

    private static final Map<String, String> SOURCE_TYPES = PictureRights.SOURCE_TYPES.stream()
            .collect(Collectors.toUnmodifiableMap(
                    term -> term, term -> "http://cv.iptc.org/newscodes/digitalsourcetype/" + term));

    private final FrontMatter matter;
    private final Strict strict;
    private final ZoneId zone;

    /**
     * Reads them of one article.
     *
     * @param zone of dates without one
     */
    RightsKeys(FrontMatter matter, ZoneId zone) {
        this.matter = matter;
        this.strict = matter.strict();
        this.zone = zone;
    }

    PictureRights of(YamlMap picture) {
        PictureRights rights = new PictureRights(
                creators(picture),
                strict.text(picture, "organisation"),
                address(picture, "creditUrl"),
                strict.text(picture, "copyright"),
                address(picture, "license"),
                address(picture, "acquire"),
                sourceType(picture),
                mayBeDistributed(picture),
                expires(picture));
        return rights.equals(PictureRights.NONE) ? PictureRights.NONE : rights;
    }

    private List<String> creators(YamlMap picture) {
        YamlPair pair = picture.get("creator");
        return pair == null
                ? List.of()
                : strict.scalars("creator", pair.value()).stream()
                        .map(name -> strict.text("creator", name))
                        .flatMap(Stream::ofNullable)
                        .toList();
    }

    private @Nullable String address(YamlMap picture, String key) {
        YamlPair pair = picture.get(key);
        String written = strict.text(picture, key);
        if (pair == null || written == null) {
            return null;
        }
        Optional<String> address = WebAddress.of(written);
        if (address.isEmpty()) {
            strict.refuse(
                    Rule.WRONG_TYPE,
                    key,
                    pair.value(),
                    "write the whole address, such as https://meridian.example/terms");
        }
        return address.orElse(null);
    }

    private @Nullable String sourceType(YamlMap picture) {
        YamlPair pair = picture.get("sourceType");
        return pair == null ? null : strict.choice("sourceType", pair.value(), SOURCE_TYPES);
    }

    private boolean mayBeDistributed(YamlMap picture) {
        YamlPair pair = picture.get("distribute");
        return pair == null || !Boolean.FALSE.equals(strict.flag("distribute", pair.value()));
    }

    private @Nullable Instant expires(YamlMap picture) {
        YamlPair pair = picture.get("expires");
        return pair == null ? null : matter.instant(pair, zone);
    }
}
