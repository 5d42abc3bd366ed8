package dev.broadsheet.check;

import dev.broadsheet.model.Article;
import dev.broadsheet.model.Edition;
import dev.broadsheet.problem.Rule;
import java.util.Locale;
import java.util.function.Function;

/** No alias is the article's own address in other capitals: some disks cannot hold both. The very same does no harm. */
public final class AliasesLeadElsewhere implements EditorialRule {
    private final Function<Edition, Function<Article, String>> addresses;

    /**
     * @param addresses where an edition's articles lie, beginning with a slash
     */
    public AliasesLeadElsewhere(Function<Edition, Function<Article, String>> addresses) {
        this.addresses = addresses;
    }

    @Override
    public void judge(Edition edition, Notes notes) {
        Function<Article, String> here = addresses.apply(edition);
        for (Article article : edition.articles()) {
            String own = article.aliases().isEmpty() ? "" : here.apply(article);
            for (String alias : article.aliases()) {
                if (!alias.equals(own) && lower(alias).equals(lower(own))) {
                    notes.note(
                            article,
                            "aliases",
                            Rule.BAD_ALIAS,
                            "the alias " + alias + " differs from the article's own address only in capitals, and some"
                                    + " disks hold only one of the two",
                            "take it away");
                }
            }
        }
    }

    private static String lower(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
