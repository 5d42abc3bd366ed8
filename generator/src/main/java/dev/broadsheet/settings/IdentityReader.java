package dev.broadsheet.settings;

import dev.broadsheet.model.Organisation;
import dev.broadsheet.model.SocialPicture;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.settings.SettingKey.Kind;
import dev.broadsheet.yaml.Strict;
import dev.broadsheet.yaml.YamlValue;
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

    private final Map<SettingKey, YamlValue> written;
    private final Strict strict;

    IdentityReader(Map<SettingKey, YamlValue> written, Strict strict) {
        this.written = written;
        this.strict = strict;
    }

    Organisation organisation() {
        return new Organisation(
                text(SettingKey.ORGANISATION_NAME),
                text(SettingKey.ORGANISATION_LOGO),
                foundingDate(),
                text(SettingKey.ORGANISATION_ADDRESS),
                sameAs(),
                policies());
    }

    SocialPicture socialPicture() {
        return new SocialPicture(text(SettingKey.SOCIAL_IMAGE), text(SettingKey.SOCIAL_ALT));
    }

    private @Nullable String text(SettingKey key) {
        YamlValue value = written.get(key);
        return value == null ? null : strict.text(key.path(), value);
    }

    private @Nullable String foundingDate() {
        String text = text(SettingKey.FOUNDING_DATE);
        if (text == null || isDate(text)) {
            return text;
        }
        refuse(SettingKey.FOUNDING_DATE, "write a year, a month or a day, such as 1887 or 1887-03-01");
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
        YamlValue value = written.get(key);
        return value == null ? List.of() : WebAddress.all(key.path(), value, strict);
    }

    private Map<String, String> policies() {
        Map<String, String> policies = new LinkedHashMap<>();
        for (SettingKey key : SettingKey.values()) {
            String text = key.kind() == Kind.POLICY ? text(key) : null;
            if (text == null) {
                continue;
            }
            Optional<String> address = WITHIN.matcher(text).matches() ? Optional.of(text) : WebAddress.of(text);
            address.ifPresentOrElse(
                    found -> policies.put(key.leaf(), found),
                    () -> refuse(key, "write the address of a page, such as /corrections-policy/, or an absolute one"));
        }
        return policies;
    }

    private void refuse(SettingKey key, String remedy) {
        YamlValue value = written.get(key);
        if (value != null) {
            strict.refuse(Rule.BAD_SETTING, key.path(), value, remedy);
        }
    }
}
