package dev.broadsheet.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every rule that a build judges by: its id is the name in lower case with hyphens. */
public enum Rule {
    // Files
    UNREADABLE_FILE(Severity.ERROR, "A file can be read and is text in UTF-8."),
    FILE_TOO_LARGE(Severity.ERROR, "A file keeps to the size that the generator reads."),
    LINK_OUT_OF_FOLDER(Severity.ERROR, "No link in the content folder leads out of it."),
    UNPORTABLE_NAME(Severity.ERROR, "A file's name works on every system and host."),
    NAME_CLASH(Severity.ERROR, "No two files differ only in case or in the form of their letters."),

    // YAML
    YAML_SYNTAX(Severity.ERROR, "YAML is well formed."),
    DUPLICATE_KEY(Severity.ERROR, "A key stands once."),
    YAML_ANCHOR(Severity.ERROR, "YAML has no anchors, aliases, merge keys or tags."),
    YAML_TOO_DEEP(Severity.ERROR, "YAML nests 32 levels at the most."),

    // Front matter and the newsroom's files
    MISSING_FRONT_MATTER(Severity.ERROR, "An article begins with front matter between two lines of ---."),
    UNKNOWN_KEY(Severity.ERROR, "Every key is one that the generator knows or that site.yml maps."),
    MISSING_KEY(Severity.ERROR, "What is required is there."),
    WRONG_TYPE(Severity.ERROR, "A value is of the kind that its key asks for."),
    IMPOSSIBLE_DATE(Severity.ERROR, "A date exists and its time has a zone rule."),
    UNKNOWN_SECTION(Severity.ERROR, "A section stands in sections.yml."),
    UNKNOWN_AUTHOR(Severity.ERROR, "An author's id stands in authors.yml."),
    UNKNOWN_STORY(Severity.ERROR, "A story that front.yml names lies below the content folder."),
    STORY_IN_TWO_SLOTS(Severity.ERROR, "A story has one place among those that front.yml gives."),
    BY_IN_BYLINE(Severity.ERROR, "A byline is a name without the word By."),
    BAD_SLUG(Severity.ERROR, "A slug is made of lower-case letters, digits and single hyphens."),
    BAD_ALIAS(Severity.ERROR, "An alias is an address within the site, other than the article's own."),
    UNKNOWN_LANGUAGE(Severity.ERROR, "A language is a well-formed BCP 47 tag."),
    ADDRESS_CLASH(Severity.ERROR, "Two sources never claim one address."),
    BAD_REDIRECT(Severity.ERROR, "An old address leads straight to where its page is now."),
    HOST_LIMIT(Severity.WARNING, "The site keeps to what its host takes."),
    BAD_SETTING(Severity.ERROR, "A setting has a value that the generator can use."),

    // Editorial
    UPDATED_BEFORE_PUBLISHED(Severity.WARNING, "An article is updated after it was published."),
    FUTURE_UPDATE(Severity.WARNING, "An article that readers see was updated and corrected by now."),
    MISSING_STANDFIRST(Severity.OFF, "An article has a standfirst."),
    MISSING_DATELINE(Severity.OFF, "An article says where it was filed."),
    LONG_HEADLINE(Severity.WARNING, "A headline keeps to the newspaper's limit."),
    TOPIC_NEAR_ANOTHER(Severity.WARNING, "A topic is spelt in one way."),
    LOST_ADDRESS(Severity.WARNING, "An address that was published leads somewhere for ever."),
    IDLE_STET(Severity.WARNING, "A stet mark lets something stand."),

    // Pictures and their words
    MISSING_CREDIT(Severity.WARNING, "A picture says whose it is."),
    MISSING_ALT(Severity.WARNING, "A picture says in words what it shows, for those who do not see it."),
    ALT_LIKE_CAPTION(Severity.WARNING, "A picture's alt text says something else than its caption."),
    LONG_CAPTION(Severity.WARNING, "A caption has two sentences at the most."),
    STRAY_CAPTION(Severity.WARNING, "A caption belongs to a picture that its article shows."),
    EXPIRED_RIGHTS(Severity.ERROR, "A picture is shown only as long as it may be."),
    WRONG_EXTENSION(Severity.WARNING, "A picture's name says of what kind it is."),
    OTHER_CREDIT(Severity.WARNING, "An article credits a picture as the picture does itself."),
    CUT_WORDS(Severity.WARNING, "What readers get of a picture's own words is whole."),
    SMALL_LEAD(Severity.WARNING, "A lead picture is 1200 pixels wide or more."),
    UNUSED_FILE(Severity.WARNING, "A file beside the articles is one that some article uses."),

    // Comments and rating
    BAD_COMMENT(Severity.WARNING, "A comment's file says who wrote what and when, and names itself once."),
    COMMENT_TOO_LONG(Severity.WARNING, "A comment keeps to the newspaper's limit."),
    LOST_REPLY(Severity.WARNING, "A reply answers a comment under the same article."),
    STRAY_COMMENT(Severity.WARNING, "A comment lies under an article that has comments."),
    BAD_RATING(Severity.WARNING, "A rating's file counts answers to an article that exists."),

    // Text
    DOUBLE_WORD(Severity.WARNING, "No word stands twice in a row by mistake."),
    WRONG_WEEKDAY(Severity.WARNING, "A date falls on the weekday that is said."),
    STRAIGHT_QUOTE(Severity.WARNING, "Quotation marks have the form that the language prints."),
    DEAD_OUTSIDE_LINK(Severity.WARNING, "A link to another site leads to a page that is there."),
    LEFTOVER_TAG(Severity.ERROR, "No template tag of another generator is left in a text."),
    DEAD_LINK(Severity.ERROR, "A link within the site leads to a page, and to a place on it, that exists."),
    FORBIDDEN_HTML(Severity.WARNING, "The newsroom's policy for HTML lets every element of a text pass."),
    FORBIDDEN_ADDRESS(Severity.ERROR, "A link uses a scheme that is safe for readers."),
    FOREIGN_PICTURE(Severity.ERROR, "A picture lies within the site, or on one that the settings name."),
    MISSING_PICTURE(Severity.ERROR, "A picture that is named exists."),
    UNREADABLE_PICTURE(Severity.ERROR, "A picture can be read."),
    UNKNOWN_BLOCK(Severity.ERROR, "A block is one of those that the generator knows."),
    UNCLOSED_BLOCK(
            Severity.ERROR, "A block ends with a line of as many colons as it begins with; no other line has them."),
    BAD_BLOCK(Severity.ERROR, "A block stands where it can, with the argument and the content that it asks for."),
    MARKDOWN_TOO_DEEP(Severity.ERROR, "A text can be rendered without nesting too deep."),
    MARKDOWN_TOO_SLOW(Severity.ERROR, "A text is rendered within its time."),

    // Theme
    TEMPLATE_ERROR(Severity.ERROR, "A template can be read and renders every page."),
    MISSING_WORDS(Severity.ERROR, "The theme has the words of every language that is used.");

    private final Severity severity;
    private final String sentence;

    Rule(Severity severity, String sentence) {
        this.severity = severity;
        this.sentence = sentence;
    }

    /** The id that editors read and write: {@code unknown-section}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it weighs unless the newsroom says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** What holds when the rule is kept, in one sentence. */
    public String sentence() {
        return sentence;
    }

    /** The rule of that id. */
    public static Optional<Rule> ofId(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }
}
