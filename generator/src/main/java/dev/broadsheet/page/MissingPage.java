package dev.broadsheet.page;

/** What a reader sees at an address where nothing is. */
public record MissingPage(Head head) implements Page {
    @Override
    public MissingPage with(Head other) {
        return new MissingPage(other);
    }

    @Override
    public String template() {
        return "404";
    }
}
