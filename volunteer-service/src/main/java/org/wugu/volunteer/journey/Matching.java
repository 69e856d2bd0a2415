package org.wugu.volunteer.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * From when, and until when, a volunteer may be matched with a child (对接): filed, with a record query in date that found
 * nothing, and not pausing; where the setting is strict, in uniform too. Who is overdue is not matched anew (Minors
 * Protection Law §62).
 */
@ApplicationScoped
public class Matching {

    /** What has to be reached before a volunteer may be matched. */
    public enum From {
        /** 存档: filed. */
        FILED,
        /** 配发: uniform and badge issued. */
        OUTFITTED
    }

    private final Set<Stage> stages = EnumSet.of(Stage.OUTFITTED, Stage.ACTIVE);

    Matching(@ConfigProperty(name = "wugu.matching.from") From from) {
        if (from == From.FILED) {
            stages.addAll(EnumSet.of(Stage.APPROVED, Stage.REPORTED, Stage.ACCEPTED));
        }
    }

    /**
     * The first day on which the volunteer may no longer be matched unless queried anew, which may be past; null for who may
     * not be matched at all.
     */
    public @Nullable LocalDate until(Stage stage, MilestoneDays reached) {
        boolean ready =
                stages.contains(stage) && reached.filedOn() != null && Boolean.TRUE.equals(reached.recordClear());
        return ready ? reached.recordDueOn() : null;
    }

    /** The stages at which a volunteer may be matched. */
    Set<Stage> stages() {
        return stages;
    }
}
