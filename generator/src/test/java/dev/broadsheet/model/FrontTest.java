package dev.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.model.Front.Slot;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void theNextLapseIsTheFirstThatIsStillToCome() {
        Front front = new Front(
                new Slot("a.md", NOW.plusSeconds(60)),
                List.of(
                        new Slot("b.md", NOW),
                        new Slot("c.md", NOW.plusSeconds(1)),
                        new Slot(null, NOW.plusNanos(1)),
                        new Slot("d.md", null)),
                null);
        assertThat(front.nextLapse(NOW)).contains(NOW.plusSeconds(1));
        assertThat(front.nextLapse(NOW.plusSeconds(1))).contains(NOW.plusSeconds(60));
        assertThat(front.nextLapse(NOW.plusSeconds(60))).isEmpty();
        assertThat(Front.OPEN.nextLapse(NOW)).isEmpty();
    }
}
