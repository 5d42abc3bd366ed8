package dev.broadsheet.page;

/** A correction as an article shows it. */
public record CorrectionNote(Moment date, String text) {}
