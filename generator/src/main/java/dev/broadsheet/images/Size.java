package dev.broadsheet.images;

/** In CSS pixels; 0 when unknown. */
record Size(int width, int height) {}
