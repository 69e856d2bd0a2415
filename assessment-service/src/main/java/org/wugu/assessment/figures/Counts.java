package org.wugu.assessment.figures;

/** How many volunteers stand at each {@link Stage}; each is at least 0. */
public record Counts(long submitted, long returned, long refused, long approved, long reported) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    /** 待报送: established below and not yet reported to the city. */
    public long pending() {
        return submitted + approved;
    }

    /** Whom the county has found fit: approved and reported together. */
    public long volunteers() {
        return approved + reported;
    }
}
