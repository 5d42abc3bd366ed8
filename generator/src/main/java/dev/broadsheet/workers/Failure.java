package dev.broadsheet.workers;

/** Why a task came to nothing, other than by an exception of its own. */
public enum Failure {
    /** It was still at work when its time was over. */
    TOO_SLOW,
    /** It nested deeper than a worker's stack. */
    TOO_DEEP
}
