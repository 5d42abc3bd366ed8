package dev.broadsheet.page;

/** Markup that is safe to print as it is; templates escape every other text. */
public record Html(String markup) {
    /** The markup that shows a text, within an element or an attribute in double quotes. */
    public static Html of(String text) {
        return new Html(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }

    @Override
    public String toString() {
        return markup;
    }
}
