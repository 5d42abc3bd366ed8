package dev.broadsheet.metadata;

import dev.broadsheet.language.Languages;
import dev.broadsheet.model.Language;
import dev.broadsheet.page.ArticlePage;
import dev.broadsheet.page.Metadata.Relation;
import dev.broadsheet.page.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The versions of a page in different languages, as search engines want to be told of them: each names itself and every
 * other, with absolute addresses, and one for readers of any other language. Each version says the very same, as what is
 * not confirmed by the other side is ignored (Google, Localized versions of your pages, 2025-12-22).
 */
final class Versions {
    private static final String ANY = "x-default";

    private final Newspaper newspaper;

    Versions(Newspaper newspaper) {
        this.newspaper = newspaper;
    }

    /** None for a story in one language only. */
    List<Relation> of(ArticlePage article) {
        if (article.translations().isEmpty()) {
            return List.of();
        }
        Map<String, String> addresses = new TreeMap<>();
        addresses.put(article.head().language(), article.head().canonical());
        for (Translation other : article.translations()) {
            addresses.put(other.language(), newspaper.absolute(other.href()));
        }
        List<Relation> versions = new ArrayList<>();
        addresses.forEach((tag, address) -> hreflang(tag, addresses)
                .ifPresent(hreflang -> versions.add(new Relation("alternate", address, hreflang))));
        if (versions.size() < 2) {
            return List.of();
        }
        String own = addresses.get(newspaper.language().tag());
        versions.add(new Relation("alternate", own == null ? versions.get(0).href() : own, ANY));
        return versions;
    }

    /** Two languages that search engines know under one code cannot both be told: the first by its tag is. */
    private static Optional<String> hreflang(String tag, Map<String, String> addresses) {
        Optional<String> code = code(tag);
        return code.filter(wanted -> addresses.keySet().stream()
                .filter(other -> code(other).filter(wanted::equals).isPresent())
                .findFirst()
                .filter(tag::equals)
                .isPresent());
    }

    private static Optional<String> code(String tag) {
        return Languages.hreflang(new Language(tag, false));
    }
}
