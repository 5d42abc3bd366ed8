package dev.broadsheet.problem;

/** How much a problem weighs; a newsroom may set it per rule in site.yml under {@code rules}. */
public enum Severity {
    /** The build fails and the last good site stays. */
    ERROR,
    /** Said, and the build goes on, unless it was asked to fail on warnings. */
    WARNING,
    /** Not said at all. */
    OFF
}
