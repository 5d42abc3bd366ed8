package dev.broadsheet.settings;

import dev.broadsheet.model.HtmlPolicy;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.Syndication;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Severity;
import java.util.Map;

/**
 * Everything that decides what a build does, beside content and theme.
 *
 * @param rules what the newsroom wants a rule to weigh
 * @param places where each setting stands that site.yml gives
 */
public record Settings(
        Parameters parameters,
        Publication publication,
        FrontMatterSettings frontMatter,
        HtmlPolicy html,
        Syndication syndication,
        Map<Rule, Severity> rules,
        Map<SettingKey, Place> places) {
    public Settings {
        rules = Map.copyOf(rules);
        places = Map.copyOf(places);
    }
}
