package org.wugu.acceptance.system;

import java.util.Locale;

/** The five programs, by the names of their folders. */
public enum Program {
    GATEWAY,
    VOLUNTEER_SERVICE,
    CHILD_SERVICE,
    MEETING_SERVICE,
    ASSESSMENT_SERVICE;

    /** Such as {@code volunteer-service}. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it has a database, writes events and reads them. */
    public boolean isService() {
        return this != GATEWAY;
    }
}
