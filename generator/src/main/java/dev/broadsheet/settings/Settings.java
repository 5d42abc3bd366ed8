package dev.broadsheet.settings;

import dev.broadsheet.model.HomeScreen;
import dev.broadsheet.model.Host;
import dev.broadsheet.model.HtmlPolicy;
import dev.broadsheet.model.Notices;
import dev.broadsheet.model.PictureLimits;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.Syndication;
import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.problem.Severity;
import java.util.List;
import java.util.Map;

/**
 * Everything that decides what a build does, beside content and theme.
 *
 * @param headlineLimit how many characters a headline may have; 0 for any number
 * @param rules what the newsroom wants a rule to weigh
 * @param places where each setting stands that site.yml gives
 * @param sections those that some setting names
 */
public record Settings(
        Parameters parameters,
        Publication publication,
        FrontMatterSettings frontMatter,
        HtmlPolicy html,
        Syndication syndication,
        Host host,
        Notices notices,
        HomeScreen homeScreen,
        PictureLimits pictureLimits,
        int headlineLimit,
        Map<Rule, Severity> rules,
        Map<SettingKey, Place> places,
        List<SectionWord> sections) {
    public Settings {
        rules = Map.copyOf(rules);
        places = Map.copyOf(places);
        sections = List.copyOf(sections);
    }

    /** Where site.yml says something; the whole file where it says nothing. */
    public Place place(SettingKey key) {
        Place place = places.get(key);
        return place == null ? Place.of(file(parameters)) : place;
    }

    /** Whether a newsroom may let a page be published that breaks the rule. */
    public static boolean mayBeBroken(Rule rule) {
        return RuleWeights.isAdjustable(rule);
    }

    /** The settings' file as problems name it. */
    static String file(Parameters parameters) {
        boolean below = parameters.config().startsWith(parameters.base());
        String path = below
                ? parameters.base().relativize(parameters.config()).toString()
                : parameters.config().getFileName().toString();
        return path.replace('\\', '/');
    }
}
