package org.wugu.volunteer.hours;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an entry comes from, and so who may change it. */
@Schema(name = "ServiceRecordSource")
enum Source {
    /** Typed by the township. */
    TOWNSHIP,
    /** 走访: told by child-service, where the visit is confirmed and corrected. */
    VISIT
}
