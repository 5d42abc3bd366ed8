package dev.broadsheet.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Times the stages of a build, one after the other. */
public final class Stages {
    private final List<Outcome.Stage> done = new ArrayList<>();
    private long since = System.nanoTime();

    /**
     * Ends the stage that ran until now.
     *
     * @param name its verb
     * @param count what it worked on, in words
     */
    public void end(String name, String count) {
        long now = System.nanoTime();
        done.add(new Outcome.Stage(name, count, Duration.ofNanos(now - since)));
        since = now;
    }

    /** The stages that ended so far, in their order. */
    public List<Outcome.Stage> done() {
        return List.copyOf(done);
    }
}
