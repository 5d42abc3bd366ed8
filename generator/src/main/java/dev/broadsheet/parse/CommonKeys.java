package dev.broadsheet.parse;

import dev.broadsheet.language.Languages;
import dev.broadsheet.model.Language;
import dev.broadsheet.model.Publication;
import dev.broadsheet.model.Release;
import dev.broadsheet.problem.Rule;
import dev.broadsheet.settings.FrontMatterKey;
import dev.broadsheet.yaml.Strict;
import dev.broadsheet.yaml.YamlPair;
import dev.broadsheet.yaml.YamlText;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What articles and standing pages have in common. */
final class CommonKeys {
    private final Publication publication;
    private final FrontMatter matter;
    private final Strict strict;

    CommonKeys(Publication publication, FrontMatter matter) {
        this.publication = publication;
        this.matter = matter;
        this.strict = matter.strict();
    }

    /** The headline; when there is none, that is reported and the text is empty. */
    String headline() {
        String headline = matter.text(FrontMatterKey.HEADLINE);
        if (headline != null) {
            return headline;
        }
        // A headline of another kind was reported already.
        if (matter.get(FrontMatterKey.HEADLINE) == null) {
            matter.missing("\"headline\" is missing", "add a line such as \"headline: Harbour bridge reopens\"");
        }
        return "";
    }

    /** As written, or else as the file's name tells, or else the publication's. */
    Language language(FileName name) {
        Language otherwise = name.language() == null ? publication.language() : name.language();
        YamlPair pair = matter.get(FrontMatterKey.LANGUAGE);
        String tag = matter.text(FrontMatterKey.LANGUAGE);
        if (pair == null || tag == null) {
            return otherwise;
        }
        Optional<Language> language = Languages.of(tag);
        if (language.isEmpty()) {
            strict.refuse(Rule.UNKNOWN_LANGUAGE, pair.name(), pair.value(), "write a tag such as en, ar or pt-BR");
        }
        return language.orElse(otherwise);
    }

    /** Visible from the later of publication and embargo. */
    Release release(@Nullable Instant published) {
        YamlPair written = matter.get(FrontMatterKey.DRAFT);
        Boolean draft = written == null ? null : strict.flag(written.name(), written.value());
        Instant embargo = matter.instant(FrontMatterKey.EMBARGO, publication.timeZone());
        Instant until = matter.instant(FrontMatterKey.EXPIRES, publication.timeZone());
        boolean later = embargo != null && (published == null || embargo.isAfter(published));
        return new Release(draft != null && draft, later ? embargo : published, until);
    }

    /** Old addresses, each once. */
    List<String> aliases() {
        YamlPair pair = matter.get(FrontMatterKey.ALIASES);
        if (pair == null) {
            return List.of();
        }
        Set<String> aliases = new LinkedHashSet<>();
        for (YamlText text : strict.scalars(pair.name(), pair.value())) {
            OldAddress old = OldAddress.of(text.text().strip(), publication.url());
            String path = old.path();
            if (path == null) {
                strict.refuse(Rule.BAD_ALIAS, pair.name(), text, old.remedy());
            } else {
                aliases.add(path);
            }
        }
        return List.copyOf(aliases);
    }
}
