package dev.broadsheet.schema;

import dev.broadsheet.model.ArticleType;
import dev.broadsheet.model.Host;
import dev.broadsheet.model.Network;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.settings.FrontMatterKey;
import dev.broadsheet.settings.FrontMatterSettings;
import dev.broadsheet.settings.SettingKey;
import dev.broadsheet.settings.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** site.yml. */
final class SiteForm {
    private static final List<String> WEIGHTS = List.of("error", "warning", "off");

    private SiteForm() {}

    static Map<String, Object> form() {
        Map<String, Map<String, Object>> keys = new LinkedHashMap<>();
        Map<String, Map<String, Map<String, Object>>> groups = new LinkedHashMap<>();
        for (SettingKey key : SettingKey.values()) {
            Map<String, Object> value = Form.described(value(key), key.sentence());
            Object otherwise = otherwise(key);
            if (otherwise != null) {
                value.put("default", otherwise);
            }
            int dot = key.path().indexOf('.');
            if (dot < 0) {
                keys.put(key.path(), value);
            } else {
                String group = key.path().substring(0, dot);
                // So that groups stand where their first key does.
                keys.putIfAbsent(group, Map.of());
                groups.computeIfAbsent(group, first -> new LinkedHashMap<>()).put(key.leaf(), value);
            }
        }
        groups.forEach((group, inner) -> keys.put(group, group(group, inner)));
        Map<String, Object> form = Form.map(keys);
        form.put("type", "object");
        form.put("required", List.of("name", "url"));
        return form;
    }

    private static Map<String, Object> group(String name, Map<String, Map<String, Object>> keys) {
        Map<String, Object> form = Form.map(keys);
        // "related: 4" is short for its one key.
        return name.equals("related") ? Form.anyOf(List.of(form, Objects.requireNonNull(keys.get("count")))) : form;
    }

    private static Map<String, Object> value(SettingKey key) {
        return switch (key.kind()) {
            case TEXT, POLICY -> key.leaf().endsWith("Color") ? Form.text("^\\s*#[0-9a-fA-F]{6}\\s*$") : Form.text();
            case TEXTS -> Form.oneOrMore(Form.text());
            case ADDRESS -> Form.address();
            case ADDRESSES, ORIGINS -> Form.oneOrMore(Form.address());
            case LANGUAGE -> Form.language();
            case TIME_ZONE -> zone();
            case PERMALINK -> permalink();
            case NUMBER -> number(key);
            case FLAG -> Form.flag();
            case CHOICE -> choice(key);
            case CHOICES -> Form.oneOrMore(choice(key));
            case LIST -> Form.list(partner());
            case MAP -> map(key);
        };
    }

    private static @Nullable Object otherwise(SettingKey key) {
        String written = key.byDefault();
        return written.isEmpty()
                ? null
                : switch (key.kind()) {
                    case NUMBER -> Integer.valueOf(written);
                    case FLAG -> Boolean.valueOf(written);
                    default -> written;
                };
    }

    private static Map<String, Object> zone() {
        Map<String, Object> form = Form.text("^[A-Za-z][A-Za-z0-9_+/-]*$");
        form.put("examples", List.of("Europe/London", "Africa/Cairo", "America/New_York", "UTC"));
        return form;
    }

    private static Map<String, Object> permalink() {
        Map<String, Object> form =
                Form.text("^(?=.*\\{slug\\})(/([A-Za-z0-9._~-]|\\{(section|yyyy|MM|dd|slug|language)\\})+)+/$");
        form.put("examples", List.of("/{section}/{yyyy}/{MM}/{slug}/", "/{slug}/"));
        return form;
    }

    private static Map<String, Object> number(SettingKey key) {
        SettingRange range = SettingRange.of(key);
        return Form.number(range.least(), range.most());
    }

    private static Map<String, Object> choice(SettingKey key) {
        List<String> words = words(key);
        return words.isEmpty() ? Form.text() : Form.choice(words);
    }

    /** The words of a choice, none if they are not known here, which a test compares with what the reader takes. */
    static List<String> words(SettingKey key) {
        return switch (key) {
            case COMMENTS -> List.of("open", "closed", "off");
            case HTML -> List.of("trusted", "safe", "none");
            case UNKNOWN_KEYS -> List.of("error", "warn", "ignore");
            case FEEDS_TEXT -> List.of("full", "excerpt");
            case RENDITIONS -> List.of("all", "none");
            case HOST -> Arrays.stream(Host.values()).map(Host::id).toList();
            case SHARE -> Arrays.stream(Network.values()).map(Network::id).toList();
            case CONTENTS_OF ->
                Arrays.stream(ArticleType.values()).map(ArticleType::id).toList();
            default -> List.of();
        };
    }

    private static Map<String, Object> partner() {
        Map<String, Map<String, Object>> keys = new LinkedHashMap<>();
        keys.put("name", Form.described(Form.text(), "Who takes the stories."));
        keys.put("id", Form.described(Form.slug(), "The part of the feed's address; made of the name unless given."));
        keys.put(
                "sections",
                Form.described(Form.oneOrMore(Form.text()), "The sections that it takes; all unless given."));
        keys.put("without", Form.described(Form.oneOrMore(Form.text()), "The sections that it never takes."));
        keys.put("count", Form.described(Form.number(1, 500), "The most stories at once."));
        keys.put("hours", Form.described(Form.number(1, 87_600), "How old a story may be."));
        keys.put(
                "text",
                Form.described(Form.choice(words(SettingKey.FEEDS_TEXT)), "Whole texts, or standfirsts alone."));
        keys.put("pictures", Form.described(Form.flag(), "Whether pictures are told."));
        Map<String, Object> form = Form.map(keys);
        form.put("required", List.of("name"));
        return form;
    }

    private static Map<String, Object> map(SettingKey key) {
        return switch (key) {
            case ALIASES -> {
                List<String> known = new ArrayList<>(FrontMatterKey.keys());
                known.add(FrontMatterSettings.IGNORE);
                yield Form.mapOf(".*", Form.choice(known));
            }
            case RULES -> {
                Map<String, Map<String, Object>> rules = new LinkedHashMap<>();
                for (Rule rule : Rule.values()) {
                    List<String> weights = Settings.mayBeBroken(rule) ? WEIGHTS : WEIGHTS.subList(0, 1);
                    rules.put(rule.id(), Form.described(Form.choice(weights), rule.sentence()));
                }
                yield Form.map(rules);
            }
            default -> Form.mapOf(".*", Form.oneOrMore(Form.text()));
        };
    }
}
