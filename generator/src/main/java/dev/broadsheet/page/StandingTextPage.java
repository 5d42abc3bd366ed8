package dev.broadsheet.page;

import org.jspecify.annotations.Nullable;

/** A page that is not news, such as About. */
public record StandingTextPage(Head head, String headline, @Nullable String standfirst, Text text) implements Page {
    @Override
    public StandingTextPage with(Head other) {
        return new StandingTextPage(other, headline, standfirst, text);
    }

    @Override
    public String template() {
        return "standing";
    }
}
