package dev.broadsheet.check;

import dev.broadsheet.model.Article;
import dev.broadsheet.problem.Rule;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** An address that an article was published at leads somewhere for ever: readers, search engines and other sites know it. */
public final class AddressesLastForEver implements ArticleRule {
    private final Map<String, Set<String>> earlier;
    private final UnaryOperator<String> current;
    private final Predicate<String> leads;

    /**
     * @param earlier every address of earlier builds, by the article's path
     * @param current where the text of a path lies now; empty when readers do not see it
     * @param leads whether an address leads anywhere, be it by a redirect
     */
    public AddressesLastForEver(
            Map<String, Set<String>> earlier, UnaryOperator<String> current, Predicate<String> leads) {
        this.earlier = earlier;
        this.current = current;
        this.leads = leads;
    }

    @Override
    public void judge(Article article, Notes notes) {
        String path = article.origin().path();
        String now = current.apply(path);
        for (String address : earlier.getOrDefault(path, Set.of())) {
            if (!now.isEmpty() && !address.equals(now) && !leads.test(address)) {
                notes.note(
                        "slug",
                        Rule.LOST_ADDRESS,
                        "this article was published at " + address + " and now lies at " + now,
                        "add the line \"aliases: " + address + "\", so that the old address leads here");
            }
        }
    }
}
