package dev.broadsheet.page;

/**
 * What stands where a page was taken down.
 *
 * @param reason why, in the newsroom's words
 */
public record RemovedPage(Head head, String reason) implements Page {
    @Override
    public RemovedPage with(Head other) {
        return new RemovedPage(other, reason);
    }

    @Override
    public String template() {
        return "removed";
    }
}
