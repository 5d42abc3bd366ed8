package dev.broadsheet.page;

import org.jspecify.annotations.Nullable;

/** A page that is not news, such as About. */
public record StandingTextPage(Head head, String headline, @Nullable String standfirst, Text text) implements Page {
    @Override
    public String template() {
        return "standing";
    }
}
