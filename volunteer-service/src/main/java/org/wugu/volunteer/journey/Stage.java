package org.wugu.volunteer.journey;

/** Where an application stands on its way (草稿 → 提交 → 县审核 → 上报市团). */
public enum Stage {
    /** 草稿: the township is still filling it in. */
    DRAFT,
    /** 已提交: waits for the county. */
    SUBMITTED,
    /** 已退回: the township has to correct it and submit again. */
    RETURNED,
    /** 不通过: the end of this application. */
    REFUSED,
    /** 已通过: the county took the person in. */
    APPROVED,
    /** 已上报: the county told the city. */
    REPORTED;

    /** Whether an application may go straight from here to the other stage. */
    boolean leadsTo(Stage next) {
        return switch (this) {
            case DRAFT, RETURNED -> next == SUBMITTED;
            case SUBMITTED -> next == RETURNED || next == REFUSED || next == APPROVED;
            case APPROVED -> next == REPORTED;
            case REFUSED, REPORTED -> false;
        };
    }

    /** Whether the township may still change what the form says. */
    public boolean isEditable() {
        return switch (this) {
            case DRAFT, RETURNED -> true;
            case SUBMITTED, REFUSED, APPROVED, REPORTED -> false;
        };
    }
}
