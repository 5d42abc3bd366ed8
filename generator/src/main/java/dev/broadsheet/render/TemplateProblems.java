package dev.broadsheet.render;

import dev.broadsheet.problem.Place;
import dev.broadsheet.problem.Problems;
import dev.broadsheet.problem.Rule;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what went wrong in one build, from any thread. A broken template breaks every page that it draws, so each line
 * of a template is told once, with the first of its pages by address.
 */
public final class TemplateProblems {
    private record Told(TemplateProblem first, @Nullable String text, LongAdder pages) {}

    private static final Comparator<TemplateProblem> BY_PAGE =
            Comparator.comparing(TemplateProblem::page).thenComparing(TemplateProblem::getMessage);

    private final Map<Place, Told> byLine = new ConcurrentHashMap<>();

    /**
     * Takes note of a page that could not be drawn.
     *
     * @param text the file whose text the page shows; null for a page without one
     */
    public void add(TemplateProblem problem, @Nullable String text) {
        Place line = new Place(problem.place().file(), problem.place().line(), 0);
        byLine.compute(line, (place, told) -> {
            LongAdder pages = told == null ? new LongAdder() : told.pages();
            pages.increment();
            return told == null || BY_PAGE.compare(problem, told.first()) < 0 ? new Told(problem, text, pages) : told;
        });
    }

    /** Whether every page could be drawn. */
    public boolean isEmpty() {
        return byLine.isEmpty();
    }

    /** Reports each line of each template once. */
    public void reportTo(Problems problems) {
        byLine.values().forEach(told -> {
            TemplateProblem first = told.first();
            long others = told.pages().sum() - 1;
            // How many pages it was tried on, and which, depends on how many hands there were.
            String where = first.endless()
                    ? ""
                    : " (while drawing " + first.page()
                            + (told.text() == null ? "" : " of " + told.text())
                            + (others == 0 ? "" : others == 1 ? " and 1 other page" : " and " + others + " other pages")
                            + ")";
            problems.report(Rule.TEMPLATE_ERROR, first.place(), first.getMessage() + where, first.remedy());
        });
    }
}
