package dev.broadsheet.settings;

import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Severity;
import dev.broadsheet.problem.Similar;
import dev.broadsheet.yaml.Strict;
import dev.broadsheet.yaml.YamlMap;
import dev.broadsheet.yaml.YamlPair;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the newsroom wants a rule to weigh. */
final class RuleWeights {
    /** Without the others there is no page, or a page that shows what it must not: they stay errors. */
    private static final Set<Rule> ADJUSTABLE = EnumSet.of(
            Rule.UNPORTABLE_NAME,
            Rule.DUPLICATE_KEY,
            Rule.UNKNOWN_KEY,
            Rule.UNKNOWN_SECTION,
            Rule.UNKNOWN_AUTHOR,
            Rule.BY_IN_BYLINE,
            Rule.BAD_ALIAS,
            Rule.HOST_LIMIT,
            Rule.UNKNOWN_LANGUAGE,
            Rule.UPDATED_BEFORE_PUBLISHED,
            Rule.FUTURE_UPDATE,
            Rule.MISSING_STANDFIRST,
            Rule.MISSING_DATELINE,
            Rule.LONG_HEADLINE,
            Rule.TOPIC_NEAR_ANOTHER,
            Rule.IDLE_STET,
            Rule.MISSING_CREDIT,
            Rule.MISSING_ALT,
            Rule.ALT_LIKE_CAPTION,
            Rule.LONG_CAPTION,
            Rule.STRAY_CAPTION,
            Rule.EXPIRED_RIGHTS,
            Rule.OTHER_CREDIT,
            Rule.CUT_WORDS,
            Rule.LOST_ADDRESS,
            Rule.STRAIGHT_QUOTE,
            Rule.DEAD_OUTSIDE_LINK,
            Rule.WRONG_EXTENSION,
            Rule.SMALL_LEAD,
            Rule.UNUSED_FILE,
            Rule.DOUBLE_WORD,
            Rule.WRONG_WEEKDAY,
            Rule.BAD_COMMENT,
            Rule.COMMENT_TOO_LONG,
            Rule.LOST_REPLY,
            Rule.STRAY_COMMENT,
            Rule.BAD_RATING,
            Rule.LEFTOVER_TAG,
            Rule.FORBIDDEN_HTML,
            Rule.DEAD_LINK,
            Rule.FOREIGN_PICTURE,
            Rule.MISSING_PICTURE,
            Rule.UNREADABLE_PICTURE,
            Rule.MISSING_WORDS);

    private static final Map<String, Severity> WORDS = words();

    private RuleWeights() {}

    /** Whether a newsroom may let a page be published that breaks the rule. */
    static boolean isAdjustable(Rule rule) {
        return ADJUSTABLE.contains(rule);
    }

    static Map<Rule, Severity> read(YamlMap written, Strict strict) {
        Map<Rule, Severity> weights = new EnumMap<>(Rule.class);
        List<String> ids = Arrays.stream(Rule.values()).map(Rule::id).toList();
        for (YamlPair pair : written.pairs()) {
            Optional<Rule> rule = Rule.ofId(pair.name());
            if (rule.isEmpty()) {
                strict.report(
                        Rule.UNKNOWN_KEY,
                        pair.key(),
                        "there is no rule \"" + pair.name() + "\"",
                        Similar.remedy(pair.name(), ids, "write the id that stands in the report"));
                continue;
            }
            Severity weight = strict.choice("rules." + pair.name(), pair.value(), WORDS);
            if (weight == null) {
                continue;
            }
            if (weight != Severity.ERROR && !isAdjustable(rule.get())) {
                strict.refuse(
                        Rule.BAD_SETTING,
                        "rules." + pair.name(),
                        pair.value(),
                        "take this line away: whatever breaks this rule cannot be published");
                continue;
            }
            weights.put(rule.get(), weight);
        }
        return weights;
    }

    private static Map<String, Severity> words() {
        Map<String, Severity> words = new LinkedHashMap<>();
        words.put("error", Severity.ERROR);
        words.put("warning", Severity.WARNING);
        words.put("off", Severity.OFF);
        return words;
    }
}
