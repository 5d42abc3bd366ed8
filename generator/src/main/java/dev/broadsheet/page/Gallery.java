package dev.broadsheet.page;

import java.util.List;

/** Pictures that belong together. */
public record Gallery(List<Figure> figures) implements Inset {
    public Gallery {
        figures = List.copyOf(figures);
    }

    @Override
    public String kind() {
        return "gallery";
    }

    @Override
    public List<Part> unfolded() {
        return figures.stream().map(Part::of).toList();
    }
}
