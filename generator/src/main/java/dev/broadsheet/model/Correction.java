package dev.broadsheet.model;

import java.time.Instant;

/** A dated note on what was wrong. */
public record Correction(Instant date, String text) {}
