package org.wugu.volunteer.journey;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A volunteer's service (在岗): from uniform and badge to the departure. */
@Embeddable
class Service {

    private @Nullable Instant outfittedAt;
    private @Nullable LocalDate servingSince;
    private @Nullable Instant leftAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage leftFrom;

    void outfit(Instant now) {
        outfittedAt = now;
    }

    void retractOutfit() {
        outfittedAt = null;
    }

    void begin(LocalDate on) {
        servingSince = on;
    }

    void retractBegin() {
        servingSince = null;
    }

    void leave(Stage from, Instant now) {
        leftFrom = from;
        leftAt = now;
    }

    /** @return the stage before the departure */
    Stage retractLeave() {
        Stage before = requireNonNull(leftFrom);
        leftFrom = null;
        leftAt = null;
        return before;
    }

    @Nullable
    Stage leftFrom() {
        return leftFrom;
    }

    @Nullable
    Instant outfittedAt() {
        return outfittedAt;
    }

    @Nullable
    LocalDate since() {
        return servingSince;
    }

    @Nullable
    Instant leftAt() {
        return leftAt;
    }
}
