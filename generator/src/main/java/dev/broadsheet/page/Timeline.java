package dev.broadsheet.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened when, in the order in which the editor tells it. */
public record Timeline(List<Event> events) implements Inset {
    public Timeline {
        events = List.copyOf(events);
    }

    @Override
    public String kind() {
        return "timeline";
    }

    @Override
    public List<Part> unfolded() {
        List<Part> all = new ArrayList<>();
        for (Event event : events) {
            all.add(Part.of(new Html("<p><strong>" + Html.of(event.when()) + "</strong></p>\n")));
            all.addAll(event.parts());
        }
        return all;
    }

    /**
     * One of them.
     *
     * @param when as the editor wrote it: {@code 17 August 2026}
     * @param datetime the same for machines, when it can be read: {@code 2026-08-17}
     */
    public record Event(String when, @Nullable String datetime, List<Part> parts) {
        public Event {
            parts = List.copyOf(parts);
        }
    }
}
