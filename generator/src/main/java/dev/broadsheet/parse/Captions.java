package dev.broadsheet.parse;

import dev.broadsheet.language.Credits;
import dev.broadsheet.language.Punctuation;
import dev.broadsheet.model.Caption;
import dev.broadsheet.model.Caption.Focus;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.PictureRights;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.settings.FrontMatterKey;
import dev.broadsheet.yaml.Strict;
import dev.broadsheet.yaml.YamlMap;
import dev.broadsheet.yaml.YamlPair;
import dev.broadsheet.yaml.YamlText;
import dev.broadsheet.yaml.YamlValue;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of every picture of an article. */
final class Captions {
    private static final List<String> KEYS = Stream.concat(
                    Stream.of("caption", "credit", "alt", "focus"), RightsKeys.NAMES.stream())
            .toList();
    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,6})?)(%?)");

    private final FrontMatter matter;
    private final Strict strict;
    private final Language language;
    private final RightsKeys rights;
    private final Map<String, Caption> captions = new LinkedHashMap<>();

    private Captions(FrontMatter matter, Language language, ZoneId zone) {
        this.matter = matter;
        this.language = language;
        this.strict = matter.strict();
        this.rights = new RightsKeys(matter, zone);
    }

    /**
     * By the name under which the article uses the picture.
     *
     * @param image the lead picture, to which the flat keys belong
     * @param language which quotation marks the captions have
     * @param zone of dates without one
     */
    static Map<String, Caption> of(FrontMatter matter, @Nullable String image, Language language, ZoneId zone) {
        Captions captions = new Captions(matter, language, zone);
        captions.listed();
        captions.flat(image);
        return captions.captions;
    }

    private void listed() {
        YamlPair pair = matter.get(FrontMatterKey.CAPTIONS);
        YamlMap byPicture = pair == null ? null : strict.map(pair.name(), pair.value());
        if (byPicture == null) {
            return;
        }
        for (YamlPair picture : byPicture.pairs()) {
            if (picture.value() instanceof YamlMap map) {
                captions.put(picture.name(), detailed(map));
            } else {
                String text = strict.text("captions." + picture.name(), picture.value());
                if (text != null) {
                    captions.put(picture.name(), caption(text, null, null, null, PictureRights.NONE));
                }
            }
        }
    }

    private Caption detailed(YamlMap map) {
        strict.unknownKeys(map, KEYS);
        YamlPair focus = map.get("focus");
        return caption(
                strict.text(map, "caption"),
                strict.text(map, "credit"),
                strict.text(map, "alt"),
                focus == null ? null : focus(focus.value()),
                rights.of(map));
    }

    /** A credit of its own leaves the caption's end as it is written. */
    private Caption caption(
            @Nullable String text,
            @Nullable String credit,
            @Nullable String alt,
            @Nullable Focus focus,
            PictureRights rights) {
        if (text == null || credit != null) {
            return new Caption(printed(text), credit, alt, focus, rights);
        }
        Credits cut = Credits.of(text);
        return new Caption(printed(cut.text()), cut.credit(), alt, focus, rights);
    }

    private @Nullable String printed(@Nullable String text) {
        return text == null ? null : Punctuation.of(text, language);
    }

    private void flat(@Nullable String image) {
        YamlPair pair = first(FrontMatterKey.IMAGE_CAPTION, FrontMatterKey.IMAGE_CREDIT, FrontMatterKey.IMAGE_ALT);
        if (pair == null) {
            return;
        }
        if (image == null) {
            strict.report(
                    Rule.MISSING_KEY,
                    pair.key(),
                    "\"" + pair.name() + "\" belongs to a lead picture, and there is none",
                    "add a line with image, or take this one away");
            return;
        }
        Caption flat = caption(
                matter.text(FrontMatterKey.IMAGE_CAPTION),
                matter.text(FrontMatterKey.IMAGE_CREDIT),
                matter.text(FrontMatterKey.IMAGE_ALT),
                null,
                PictureRights.NONE);
        Caption listed = captions.getOrDefault(image, Caption.NONE);
        if (both(flat.text(), listed.text())
                || both(flat.credit(), listed.credit())
                || both(flat.alt(), listed.alt())) {
            strict.report(
                    Rule.DUPLICATE_KEY,
                    pair.key(),
                    "\"" + pair.name() + "\" and \"captions\" say the same of " + image,
                    "keep one of the two");
        }
        captions.put(
                image,
                new Caption(
                        either(flat.text(), listed.text()),
                        either(flat.credit(), listed.credit()),
                        either(flat.alt(), listed.alt()),
                        listed.focus(),
                        listed.rights()));
    }

    private static boolean both(@Nullable String one, @Nullable String other) {
        return one != null && other != null;
    }

    private static @Nullable String either(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private @Nullable YamlPair first(FrontMatterKey... keys) {
        for (FrontMatterKey key : keys) {
            YamlPair pair = matter.get(key);
            if (pair != null) {
                return pair;
            }
        }
        return null;
    }

    /** Two shares of width and height: {@code 30% 60%}, {@code 0.3 0.6} or {@code [0.3, 0.6]}. */
    private @Nullable Focus focus(YamlValue value) {
        List<YamlText> parts = strict.scalars("focus", value);
        String written = String.join(" ", parts.stream().map(YamlText::text).toList());
        if (written.isBlank()) {
            return null;
        }
        String[] shares = written.strip().split("[\\s,]+", -1);
        double x = shares.length == 2 ? share(shares[0]) : -1;
        double y = shares.length == 2 ? share(shares[1]) : -1;
        if (x < 0 || y < 0) {
            strict.report(
                    Rule.WRONG_TYPE,
                    value,
                    "\"focus\" is \"" + written + "\"",
                    "write how far from the left and from the top, such as 30% 60%");
            return null;
        }
        return new Focus(x, y);
    }

    /** From 0 to 1, or -1. */
    private static double share(String written) {
        Matcher share = SHARE.matcher(written);
        if (!share.matches()) {
            return -1;
        }
        double value = Double.parseDouble(share.group(1)) / (share.group(2).isEmpty() ? 1 : 100);
        return value <= 1 ? value : -1;
    }
}
