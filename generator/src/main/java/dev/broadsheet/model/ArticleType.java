package dev.broadsheet.model;

import java.util.Locale;

/** What kind of journalism an article is; each has a label and a schema.org type. */
public enum ArticleType {
    NEWS,
    ANALYSIS,
    OPINION,
    EXPLAINER,
    REVIEW,
    LIVE,
    INTERVIEW,
    FEATURE,
    OBITUARY;

    /** Whether readers might take an old one for how things stand today. */
    public boolean ages() {
        return this != REVIEW && this != FEATURE && this != OBITUARY;
    }

    /** As front matter writes it: {@code analysis}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
