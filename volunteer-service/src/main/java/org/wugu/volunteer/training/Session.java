package org.wugu.volunteer.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.CorpsTime;

/**
 * One session (课次) of a cohort.
 *
 * @param trainer name of who trains
 * @param appointmentId the appointment of the advisor who trains, when it is one (S18)
 * @param attendanceAt when it was noted who was there, or null while it was not
 */
@Schema(name = "TrainingSession")
record Session(
        UUID id,
        Instant startsAt,
        int minutes,
        String place,
        String topic,
        String trainer,
        @Nullable UUID appointmentId,
        @Nullable Instant attendanceAt) {

    LocalDate day() {
        return LocalDate.ofInstant(startsAt, CorpsTime.ZONE);
    }
}
