package dev.broadsheet.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects what is found in one build, from any thread, and tells it in the order of files and lines. */
public final class Problems {
    private final Map<Rule, Severity> severities;
    private final ConcurrentLinkedQueue<Problem> found = new ConcurrentLinkedQueue<>();

    /** Each rule weighs what it weighs by default. */
    public Problems() {
        this(Map.of());
    }

    /**
     * @param severities what the newsroom chose; a rule that is not in it weighs what it weighs by default
     */
    public Problems(Map<Rule, Severity> severities) {
        this.severities = Map.copyOf(severities);
    }

    /**
     * An empty collection that judges as this one does, so that whoever works on one file knows whether that file is
     * sound.
     *
     * @param except rules that weigh something else there
     */
    public Problems alike(Map<Rule, Severity> except) {
        Map<Rule, Severity> weights = new HashMap<>(severities);
        weights.putAll(except);
        return new Problems(weights);
    }

    /** Takes note of a problem, unless the newsroom has switched its rule off. */
    public void report(Rule rule, Place place, String message, String remedy) {
        Severity severity = weight(rule);
        if (severity != Severity.OFF) {
            found.add(new Problem(severity, rule, place, message, remedy));
        }
    }

    /** What a rule weighs here. */
    public Severity weight(Rule rule) {
        return severities.getOrDefault(rule, rule.severity());
    }

    /** A collection that goes on from this one, in which each rule weighs what the newsroom chose. */
    public Problems judgedBy(Map<Rule, Severity> chosen) {
        Problems next = new Problems(chosen);
        next.addAll(found);
        return next;
    }

    /** Takes over what was found elsewhere, as it was judged there. */
    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** Everything found so far, sorted, each thing once. */
    public List<Problem> sorted() {
        return new ArrayList<>(found).stream().sorted().distinct().toList();
    }

    /** Whether any of them is an error. */
    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
