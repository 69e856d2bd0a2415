package org.wugu.volunteer.application;

/** In which order applications are listed, by when they were registered. */
enum ListOrder {
    NEWEST_FIRST("desc", "<"),
    /** For those who work a list off: who has waited longest comes first. */
    OLDEST_FIRST("asc", ">");

    private final String direction;
    private final String beyond;

    ListOrder(String direction, String beyond) {
        this.direction = direction;
        this.beyond = beyond;
    }

    /** How the columns are sorted. */
    String direction() {
        return direction;
    }

    /** How what comes after the last item of a page compares with it. */
    String beyond() {
        return beyond;
    }
}
