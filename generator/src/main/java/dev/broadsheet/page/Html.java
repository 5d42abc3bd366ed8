package dev.broadsheet.page;

/** Markup that is safe to print as it is; templates escape every other text. */
public record Html(String markup) {
    @Override
    public String toString() {
        return markup;
    }
}
