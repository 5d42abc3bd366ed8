package dev.broadsheet.page;

import java.util.List;

/** Pictures that belong together. */
public record Gallery(List<Plate> plates) implements Inset {
    public Gallery {
        plates = List.copyOf(plates);
    }

    @Override
    public String kind() {
        return "gallery";
    }

    @Override
    public List<Part> unfolded() {
        return plates.stream().map(plate -> Part.of(plate.figure())).toList();
    }

    /**
     * One of them.
     *
     * @param count its place among them, in words: {@code Picture 2 of 7}
     */
    public record Plate(Figure figure, String count) {}
}
