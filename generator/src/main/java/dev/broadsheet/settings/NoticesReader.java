package dev.broadsheet.settings;

import dev.broadsheet.model.HomeScreen;
import dev.broadsheet.model.Notices;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.yaml.Strict;
import dev.broadsheet.yaml.YamlMap;
import dev.broadsheet.yaml.YamlPair;
import dev.broadsheet.yaml.YamlText;
import dev.broadsheet.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what site.yml says for machines. No text that it lets pass can begin a line of its own in the file that says it. */
final class NoticesReader {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** RFC 9309, section 2.2.1, and the digits that crawlers use all the same. */
    private static final Pattern CRAWLER = Pattern.compile("[A-Za-z0-9_-]+");

    /** RFC 9309, section 2.2.2: a path with * and $, everything beyond ASCII percent-encoded. */
    private static final Pattern DISALLOWED = Pattern.compile("/[!-\"$-~]*");

    /** IAB's ads.txt 1.1, section 3.4: a record of three or four fields, or a variable. */
    private static final Pattern AD = Pattern.compile(
            "[a-z0-9.-]+\\.[a-z]+ *, *[^\\s,;#]+ *, *(DIRECT|RESELLER)( *, *[^\\s,;#]+)?"
                    + "|(CONTACT|SUBDOMAIN|OWNERDOMAIN|MANAGERDOMAIN|INVENTORYPARTNERDOMAIN) *= *[^\\s#][^#]*",
            Pattern.CASE_INSENSITIVE);

    /** What ads.txt 1.1 asks of a publisher that sells no advertisements, as an empty file says nothing. */
    private static final String NO_ADS = "placeholder.example.com, placeholder, DIRECT, placeholder";

    private static final Pattern URI = Pattern.compile("(https|mailto|tel):[!-~]+");
    private static final Pattern WEB = Pattern.compile("https://[!-~]+");
    private static final Pattern MAIL = Pattern.compile("[!-~&&[^:/<>\"]]+@[A-Za-z0-9.-]+");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** The attributes of trust.txt, as JournalList's specification names them. */
    private static final List<String> TRUST = List.of(
            "member",
            "belongto",
            "control",
            "controlledby",
            "social",
            "vendor",
            "customer",
            "contact",
            "disclosure",
            "datatrainingallowed");

    private final Map<SettingKey, YamlValue> written;
    private final Strict strict;

    NoticesReader(Map<SettingKey, YamlValue> written, Strict strict) {
        this.written = written;
        this.strict = strict;
    }

    Notices notices() {
        return new Notices(
                new Notices.Robots(
                        lines(
                                SettingKey.ROBOTS_DISALLOW,
                                DISALLOWED,
                                "begin it with a slash, and write letters beyond ASCII as %XX"),
                        lines(SettingKey.ROBOTS_REFUSE, CRAWLER, "write the name only, such as GPTBot"),
                        flag(SettingKey.ROBOTS_STAGING)),
                ads(),
                security(),
                lines(
                        SettingKey.HUMANS,
                        line -> !line.codePoints().anyMatch(NoticesReader::breaksLines),
                        "write one line of text"),
                trust(),
                flag(SettingKey.LLMS));
    }

    HomeScreen homeScreen(String name) {
        String icon = text(SettingKey.ICON);
        String shortName = text(SettingKey.SHORT_NAME);
        if (shortName != null && shortName.codePointCount(0, shortName.length()) > ShortName.LONGEST) {
            refuse(SettingKey.SHORT_NAME, "write 12 characters at the most");
        }
        return new HomeScreen(
                icon == null ? null : icon.replaceFirst("^/", ""),
                shortName == null ? ShortName.of(name) : shortName,
                colour(SettingKey.THEME_COLOR),
                colour(SettingKey.BACKGROUND_COLOR));
    }

    private boolean flag(SettingKey key) {
        YamlValue value = written.get(key);
        Boolean flag = value == null ? null : strict.flag(key.path(), value);
        return flag != null && flag;
    }

    private List<String> ads() {
        if (written.get(SettingKey.ADS) instanceof YamlText text
                && text.text().strip().equals("none")) {
            return List.of(NO_ADS);
        }
        return lines(
                SettingKey.ADS,
                AD,
                "write a line such as \"exchange.example, 1234, DIRECT\" or \"OWNERDOMAIN=courier.example\"");
    }

    private Notices.@Nullable Security security() {
        List<String> contacts = new ArrayList<>();
        for (String contact : lines(
                SettingKey.SECURITY_CONTACT,
                line -> URI.matcher(line).matches() || MAIL.matcher(line).matches(),
                "write an address such as security@courier.example or https://courier.example/contact/")) {
            contacts.add(MAIL.matcher(contact).matches() ? "mailto:" + contact : contact);
        }
        String policy = text(SettingKey.SECURITY_POLICY);
        if (policy != null && !WEB.matcher(policy).matches()) {
            refuse(SettingKey.SECURITY_POLICY, "write the whole address, such as https://courier.example/security/");
        }
        if (contacts.isEmpty() && policy != null && !written.containsKey(SettingKey.SECURITY_CONTACT)) {
            refuse(SettingKey.SECURITY_POLICY, "write \"contact\" beside it: RFC 9116 asks for one");
        }
        return contacts.isEmpty() ? null : new Notices.Security(contacts, policy);
    }

    private List<String> trust() {
        YamlValue value = written.get(SettingKey.TRUST);
        YamlMap map = value == null ? null : strict.map(SettingKey.TRUST.path(), value);
        List<String> lines = new ArrayList<>();
        if (map == null) {
            return lines;
        }
        strict.unknownKeys(map, TRUST);
        for (YamlPair pair : map.pairs().stream()
                .filter(known -> TRUST.contains(known.name()))
                .toList()) {
            boolean training = pair.name().equals("datatrainingallowed");
            for (String said : lines(
                    "trust." + pair.name(),
                    pair.value(),
                    line -> training
                            ? line.matches("yes|no")
                            : URI.matcher(line).matches(),
                    training ? "write yes or no" : "write a whole address, such as https://press.example/")) {
                lines.add(pair.name() + "=" + said);
            }
        }
        return lines;
    }

    private String colour(SettingKey key) {
        String colour = text(key);
        if (colour != null && !COLOUR.matcher(colour).matches()) {
            refuse(key, "write it as #rrggbb, in quotes, such as \"#1b1a18\"");
        }
        return colour == null ? key.byDefault() : colour;
    }

    private @Nullable String text(SettingKey key) {
        YamlValue value = written.get(key);
        return value == null ? null : strict.text(key.path(), value);
    }

    private void refuse(SettingKey key, String remedy) {
        strict.refuse(Rule.BAD_SETTING, key.path(), Objects.requireNonNull(written.get(key)), remedy);
    }

    private List<String> lines(SettingKey key, Pattern good, String remedy) {
        return lines(key, line -> good.matcher(line).matches(), remedy);
    }

    private List<String> lines(SettingKey key, Predicate<String> isGood, String remedy) {
        YamlValue value = written.get(key);
        return value == null ? List.of() : lines(key.path(), value, isGood, remedy);
    }

    private List<String> lines(String path, YamlValue value, Predicate<String> isGood, String remedy) {
        List<String> lines = new ArrayList<>();
        for (YamlText text : strict.scalars(path, value)) {
            String line = SPACES.matcher(text.text().strip()).replaceAll(" ");
            if (isGood.test(line)) {
                lines.add(line);
            } else {
                strict.refuse(Rule.BAD_SETTING, path, text, remedy);
            }
        }
        return lines;
    }

    /** Control characters, and what some readers take for the end of a line. */
    private static boolean breaksLines(int character) {
        return Character.isISOControl(character) || character == 0x2028 || character == 0x2029;
    }
}
