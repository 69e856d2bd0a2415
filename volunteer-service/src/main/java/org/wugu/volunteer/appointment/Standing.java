package org.wugu.volunteer.appointment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an appointment stands on a day. */
@Schema(name = "AppointmentStanding")
enum Standing {
    /** 尚未生效: the term has not begun. */
    COMING,
    /** 有效. */
    VALID,
    /** 已到期. */
    EXPIRED,
    /** 已撤销. */
    REVOKED;

    static Standing of(LocalDate since, LocalDate until, @Nullable LocalDate revokedOn, LocalDate today) {
        if (revokedOn != null) {
            return REVOKED;
        }
        if (until.isBefore(today)) {
            return EXPIRED;
        }
        return since.isAfter(today) ? COMING : VALID;
    }
}
