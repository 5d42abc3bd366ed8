package dev.broadsheet.page;

/** What stands at an old address: it leads to the new one. */
public record RedirectPage(Head head, String target) implements Page {
    @Override
    public RedirectPage with(Head other) {
        return new RedirectPage(other, target);
    }

    @Override
    public String template() {
        return "redirect";
    }
}
