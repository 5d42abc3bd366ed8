package dev.broadsheet.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param type as front matter writes it: {@code analysis}
 * @param label the same in words, when it is not plain news
 * @param age how old it is, in words, when it might be taken for news: {@code This article is more than one year old}
 * @param contents the table of contents of a long article
 * @param reading how long it takes, in words: {@code 4 min read}
 * @param share where readers may pass it on
 * @param translations the same story in other languages
 * @param series the other parts of its series, in order, with this one
 * @param previous the older story of its section
 * @param next the newer story of its section
 * @param discussion what readers say; missing when nothing about comments is shown
 * @param rating whether readers like it; missing when nobody is asked and nobody has answered
 * @param extra what the newsroom's own templates asked for
 */
public record ArticlePage(
        Head head,
        String headline,
        @Nullable String kicker,
        @Nullable String label,
        String type,
        @Nullable String standfirst,
        @Nullable String dateline,
        Link section,
        List<Signature> bylines,
        Moment published,
        @Nullable Moment updated,
        @Nullable String age,
        @Nullable Figure lead,
        List<Chapter> contents,
        Text text,
        String reading,
        List<ShareLink> share,
        List<Link> topics,
        List<CorrectionNote> corrections,
        List<Translation> translations,
        @Nullable Series series,
        List<Card> related,
        @Nullable Link previous,
        @Nullable Link next,
        @Nullable Discussion discussion,
        @Nullable Rating rating,
        Map<String, Object> extra)
        implements Page {
    @Override
    public ArticlePage with(Head other) {
        return new ArticlePage(
                other,
                headline,
                kicker,
                label,
                type,
                standfirst,
                dateline,
                section,
                bylines,
                published,
                updated,
                age,
                lead,
                contents,
                text,
                reading,
                share,
                topics,
                corrections,
                translations,
                series,
                related,
                previous,
                next,
                discussion,
                rating,
                extra);
    }

    @Override
    public String template() {
        return "article";
    }

    /**
     * A story told in parts.
     *
     * @param parts oldest first
     * @param here the number of this part, from 1
     * @param place the same in words: {@code Part 2 of 3}
     * @param previous the part before this one
     * @param next the part after this one
     */
    public record Series(
            String name, List<Link> parts, int here, String place, @Nullable Link previous, @Nullable Link next) {}
}
