package dev.broadsheet.settings;

import dev.broadsheet.model.Organisation;
import dev.broadsheet.model.SocialPicture;
import dev.broadsheet.settings.SettingKey.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who the newspaper says that it is. Whether its pages and pictures exist is found out later. */
final class IdentityReader {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    private static final Pattern WITHIN = Pattern.compile("/(?:[^/\\\\\\s?#]+/)*[^/\\\\\\s?#]*(?:#\\S*)?");

    private final SettingsReader site;

    IdentityReader(SettingsReader site) {
        this.site = site;
    }

    Organisation organisation() {
        return new Organisation(
                site.text(SettingKey.ORGANISATION_NAME),
                site.text(SettingKey.ORGANISATION_LOGO),
                foundingDate(),
                site.text(SettingKey.ORGANISATION_ADDRESS),
                sameAs(),
                policies());
    }

    SocialPicture socialPicture() {
        return new SocialPicture(site.text(SettingKey.SOCIAL_IMAGE), site.text(SettingKey.SOCIAL_ALT));
    }

    private @Nullable String foundingDate() {
        String text = site.text(SettingKey.FOUNDING_DATE);
        if (text == null || isDate(text)) {
            return text;
        }
        site.refuse(SettingKey.FOUNDING_DATE, "write a year, a month or a day, such as 1887 or 1887-03-01");
        return null;
    }

    private static boolean isDate(String text) {
        if (!DATE.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.parse(text + "-01-01".substring(text.length() - 4));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private List<String> sameAs() {
        SettingKey key = SettingKey.SAME_AS;
        return site.value(key)
                .map(value -> WebAddress.all(key.path(), value, site.strict()))
                .orElse(List.of());
    }

    private Map<String, String> policies() {
        Map<String, String> policies = new LinkedHashMap<>();
        for (SettingKey key : SettingKey.values()) {
            String text = key.kind() == Kind.POLICY ? site.text(key) : null;
            if (text == null) {
                continue;
            }
            Optional<String> address = WITHIN.matcher(text).matches() ? Optional.of(text) : WebAddress.of(text);
            address.ifPresentOrElse(
                    found -> policies.put(key.leaf(), found),
                    () -> site.refuse(
                            key, "write the address of a page, such as /corrections-policy/, or an absolute one"));
        }
        return policies;
    }
}
