package dev.broadsheet.settings;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Every key of site.yml: the one table that reading, documents and the JSON Schema share. */
public enum SettingKey {
    NAME("name", Kind.TEXT, "", "The newspaper's name; required."),
    URL("url", Kind.ADDRESS, "", "The address that the site is published at; required."),
    LANGUAGE("language", Kind.LANGUAGE, "en", "The newspaper's language, a BCP 47 tag."),
    TIME_ZONE(
            "timeZone", Kind.TIME_ZONE, "UTC", "The zone that dates without one are meant in, such as Europe/London."),
    PERMALINK(
            "permalink",
            Kind.PERMALINK,
            "/{section}/{yyyy}/{MM}/{slug}/",
            "The pattern of an article's address, of {section} {yyyy} {MM} {dd} {slug} {language}."),
    TAGLINE("tagline", Kind.TEXT, "", "A few words below the newspaper's name."),
    DESCRIPTION("description", Kind.TEXT, "", "What the newspaper is, for search engines and feeds."),
    COPYRIGHT("copyright", Kind.TEXT, "", "The line at the foot of each page."),
    SOCIAL_IMAGE(
            "social.image", Kind.TEXT, "", "The picture of shared pages that have none, such as /images/card.png."),
    SOCIAL_ALT("social.alt", Kind.TEXT, "", "What that picture shows, for those who do not see it."),
    ORGANISATION_NAME("organisation.name", Kind.TEXT, "", "Who publishes the newspaper; else its own name."),
    ORGANISATION_LOGO("organisation.logo", Kind.TEXT, "", "The publisher's logo, such as /images/logo.png."),
    FOUNDING_DATE("organisation.foundingDate", Kind.TEXT, "", "Since when: 1887, 1887-03 or 1887-03-01."),
    ORGANISATION_ADDRESS("organisation.address", Kind.TEXT, "", "Where it can be visited, in one line."),
    SAME_AS("organisation.sameAs", Kind.ADDRESSES, "", "Addresses at which it can be found elsewhere, one or a list."),
    OWNERSHIP(
            "organisation.ownershipFundingInfo",
            Kind.POLICY,
            "",
            "Who owns and pays for the newspaper: the address of a page, as of each policy below."),
    MASTHEAD("organisation.masthead", Kind.POLICY, "", "Who works here, and who is responsible."),
    MISSION(
            "organisation.missionCoveragePrioritiesPolicy",
            Kind.POLICY,
            "",
            "What the newspaper is for, and what it covers first."),
    ETHICS("organisation.ethicsPolicy", Kind.POLICY, "", "What its journalists hold themselves to."),
    DIVERSITY("organisation.diversityPolicy", Kind.POLICY, "", "How it sees to many voices."),
    DIVERSITY_REPORT("organisation.diversityStaffingReport", Kind.POLICY, "", "Who works here, in numbers."),
    CORRECTIONS_POLICY("organisation.correctionsPolicy", Kind.POLICY, "", "How mistakes are put right."),
    FACT_CHECKING("organisation.verificationFactCheckingPolicy", Kind.POLICY, "", "How facts are checked."),
    UNNAMED_SOURCES("organisation.unnamedSourcesPolicy", Kind.POLICY, "", "When sources are not named."),
    NO_BYLINES("organisation.noBylinesPolicy", Kind.POLICY, "", "Why some articles bear no name."),
    FEEDBACK("organisation.actionableFeedbackPolicy", Kind.POLICY, "", "How readers can be heard."),
    PER_PAGE("pagination.perPage", Kind.NUMBER, "20", "Stories on one page of an archive."),
    LATEST("pagination.latest", Kind.NUMBER, "20", "Stories on the newest page of a section, topic or author."),
    RELATED("related.count", Kind.NUMBER, "4", "Related stories below an article; 0 for none."),
    COMMENTS(
            "comments.default",
            Kind.CHOICE,
            "open",
            "Whether readers may comment on an article that does not say so: open, closed or off."),
    COMMENTS_CLOSE(
            "comments.closeAfterDays",
            Kind.NUMBER,
            "0",
            "Days after which comments close under an article that does not say otherwise; 0 for never."),
    COMMENTS_ENDPOINT(
            "comments.endpoint",
            Kind.ADDRESS,
            "",
            "Where the form for comments posts to, a Staticman entry or the like; without it there is no form."),
    COMMENTS_LIMIT(
            "comments.limit",
            Kind.NUMBER,
            "1500",
            "How long a comment may be, in UTF-16 units as browsers count: most letters are one, most emoji two."),
    COMMENTS_POLICY(
            "comments.policy",
            Kind.TEXT,
            "",
            "The standing page with the rules for comments, such as pages/comment-policy.md."),
    COMMENTS_THANKS(
            "comments.thanks",
            Kind.TEXT,
            "",
            "The standing page that a reader sees who has sent a comment; else the article thanks by itself."),
    RATING_ENDPOINT(
            "rating.endpoint",
            Kind.ADDRESS,
            "",
            "Where \"Do you like this article?\" posts to; without it nobody is asked."),
    AGE(
            "age.warnAfterDays",
            Kind.NUMBER,
            "365",
            "The age in days, counted from the last update, from which an article says how old it is; 0 for never. Reviews,"
                    + " features and obituaries never do."),
    CONTENTS_OF(
            "contents.types",
            Kind.CHOICES,
            "explainer",
            "The types of article that have a table of contents when they are long; [] for none."),
    CONTENTS_FROM(
            "contents.fromHeadings",
            Kind.NUMBER,
            "3",
            "The number of headings of the highest level from which an article counts as long."),
    SHARE(
            "share",
            Kind.CHOICES,
            "email",
            "Where readers may pass an article on, in this order: email, whatsapp, telegram, facebook, x, bluesky, linkedin,"
                    + " reddit; [] for nowhere. They are plain links, which tell nobody anything until they are followed."),
    HEADLINE_LIMIT(
            "headline.limit",
            Kind.NUMBER,
            "110",
            "How many characters a headline may have before the sub-editor finds it long; 0 for any number."),
    HTML("markdown.html", Kind.CHOICE, "safe", "What becomes of HTML in a text: trusted, safe or none."),
    PICTURE_SITES(
            "pictures.from",
            Kind.ORIGINS,
            "",
            "Other sites whose pictures texts may show, such as https://images.example.org; they learn who reads what."),
    RENDITIONS(
            "images.renditions",
            Kind.CHOICE,
            "all",
            "What is made of pictures: all, the sizes and crops that pages, feeds and other sites ask for; or none, each is"
                    + " shown as it is."),
    MOST_MEGAPIXELS("images.maxMegapixels", Kind.NUMBER, "50", "How many million pixels a picture may have."),
    MOST_MEGABYTES("images.maxMegabytes", Kind.NUMBER, "40", "How many megabytes a picture's file may have."),
    ALIASES("frontMatter.aliases", Kind.MAP, "", "The newsroom's own keys, each with a known key, or with ignore."),
    UNKNOWN_KEYS("frontMatter.unknownKeys", Kind.CHOICE, "error", "What an unknown key means: error, warn or ignore."),
    FEEDS_RSS("feeds.rss", Kind.FLAG, "true", "Whether there are feeds in RSS 2.0."),
    FEEDS_JSON("feeds.json", Kind.FLAG, "true", "Whether there are feeds in JSON Feed 1.1."),
    FEEDS_ATOM("feeds.atom", Kind.FLAG, "false", "Whether there are feeds in Atom."),
    FEEDS_COUNT("feeds.count", Kind.NUMBER, "20", "Stories in one feed."),
    FEEDS_TEXT("feeds.text", Kind.CHOICE, "full", "How much of a story feeds tell: full or excerpt."),
    FEEDS_HUB("feeds.hub", Kind.ADDRESS, "", "The WebSub hub that tells readers of changes."),
    FEEDS_PARTNERS(
            "feeds.partners",
            Kind.LIST,
            "",
            "Feeds for others, at /partners/{id}/: each with name, and if wanted id, sections, without, count, hours, text,"
                    + " pictures."),
    SITEMAP_PAGES("sitemap.pages", Kind.FLAG, "true", "Whether there is a sitemap of all pages."),
    SITEMAP_NEWS("sitemap.news", Kind.FLAG, "true", "Whether there is a news sitemap of the last two days."),
    SITEMAP_NEWS_NAME("sitemap.newsName", Kind.TEXT, "", "What Google News calls the newspaper, if not by its name."),
    EXPORTS_NINJS(
            "exports.ninjs",
            Kind.FLAG,
            "false",
            "Whether each story is also a file in ninjs 3.1, for other newsrooms."),
    HOST(
            "host",
            Kind.CHOICE,
            "plain",
            "What serves the site: github-pages, netlify, cloudflare-pages, s3, nginx or plain."),
    ICON("icon", Kind.TEXT, "", "A square PNG or JPEG of 512 pixels or more, below the static folder."),
    SHORT_NAME("manifest.shortName", Kind.TEXT, "", "The name below the icon, of 12 characters at the most."),
    THEME_COLOR("manifest.themeColor", Kind.TEXT, "#fffdf8", "The colour of a browser's bars, as #rrggbb."),
    BACKGROUND_COLOR("manifest.backgroundColor", Kind.TEXT, "#fffdf8", "The colour before the first page, as #rrggbb."),
    ROBOTS_DISALLOW("robots.disallow", Kind.TEXTS, "", "Paths that no crawler may fetch, such as /print/."),
    ROBOTS_REFUSE("robots.refuse", Kind.TEXTS, "", "Crawlers that may fetch nothing, by name, such as GPTBot."),
    ROBOTS_STAGING("robots.staging", Kind.FLAG, "false", "True: no crawler may fetch anything; always so with drafts."),
    ADS("ads", Kind.TEXTS, "", "Lines of ads.txt; or none, which says that nobody sells advertisements here."),
    SECURITY_CONTACT("security.contact", Kind.TEXTS, "", "Whom to tell of a weakness: addresses of mail or web."),
    SECURITY_POLICY("security.policy", Kind.TEXT, "", "The address of the rules for those who look for weaknesses."),
    HUMANS("humans", Kind.TEXTS, "", "Lines of humans.txt."),
    TRUST("trust", Kind.MAP, "", "What trust.txt says: member, belongto, control, social, contact and others."),
    LLMS("llms", Kind.FLAG, "false", "True: an llms.txt lists sections, pages and the newest stories."),
    RULES("rules", Kind.MAP, "", "What a rule weighs, by its id: error, warning or off.");

    /** What a key's value is. */
    public enum Kind {
        TEXT,
        TEXTS,
        ADDRESS,
        ADDRESSES,
        POLICY,
        LANGUAGE,
        TIME_ZONE,
        PERMALINK,
        NUMBER,
        FLAG,
        CHOICE,
        ORIGINS,
        LIST,
        CHOICES,
        MAP
    }

    private final String path;
    private final Kind kind;
    private final String byDefault;
    private final String sentence;

    SettingKey(String path, Kind kind, String byDefault, String sentence) {
        this.path = path;
        this.kind = kind;
        this.byDefault = byDefault;
        this.sentence = sentence;
    }

    /** As site.yml nests it, with a full stop between the levels: {@code pagination.perPage}. */
    public String path() {
        return path;
    }

    /** What its value is. */
    public Kind kind() {
        return kind;
    }

    /** What holds when it is not given; empty when nothing does. */
    public String byDefault() {
        return byDefault;
    }

    /** What it means, in one sentence. */
    public String sentence() {
        return sentence;
    }

    /** The keys of one level: of site.yml itself for an empty group, else of {@code pagination} and its like. */
    static Set<String> below(String group) {
        String start = group.isEmpty() ? "" : group + ".";
        Set<String> keys = new LinkedHashSet<>();
        Arrays.stream(values())
                .map(SettingKey::path)
                .filter(path -> path.startsWith(start))
                .forEach(path -> keys.add(path.substring(start.length()).split("\\.", 2)[0]));
        return keys;
    }

    /** Whether a key of site.yml itself holds further keys of this table. */
    static boolean isGroup(String key) {
        return !below(key).isEmpty();
    }

    /** The last part of the path. */
    public String leaf() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
