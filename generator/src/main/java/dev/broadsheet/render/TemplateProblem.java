package dev.broadsheet.render;

import dev.broadsheet.problem.Place;

/** A template that cannot draw a page. */
public final class TemplateProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String page;
    private final String remedy;
    private final boolean endless;

    TemplateProblem(Place place, String message, String remedy, String page) {
        this(place, message, remedy, page, false);
    }

    TemplateProblem(Place place, String message, String remedy, String page, boolean endless) {
        // No stack: the place is in the template, not in our code.
        super(message, null, false, false);
        this.place = place;
        this.remedy = remedy;
        this.page = page;
        this.endless = endless;
    }

    /** The template, and the line and column in it as far as they are known. */
    public Place place() {
        return place;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }

    /** The address of the page that was being drawn. */
    public String page() {
        return page;
    }

    /** Whether the template never came to an end, so that nobody should wait for it a second time. */
    public boolean endless() {
        return endless;
    }
}
