package org.wugu.volunteer.journey;

/** Where a volunteer stands on the way (草稿 → 提交 → 县审核 → 上报市团 → 配发 → 在岗). */
public enum Stage {
    /** 草稿: the township is still filling it in. */
    DRAFT,
    /** 已提交: waits for the county. */
    SUBMITTED,
    /** 已退回: the township has to correct it and submit again. */
    RETURNED,
    /** 不予通过: the end of this application. */
    REFUSED,
    /** 已通过: the county took the person in; record query, oath, filing, training and exam are under way. */
    APPROVED,
    /** 已上报: the county told the city. */
    REPORTED,
    /** 待配发: waits for uniform and badge. */
    ACCEPTED,
    /** 已配发: uniform and badge are issued, their receipt is not yet confirmed. */
    OUTFITTED,
    /** 在岗. */
    ACTIVE,
    /** 暂停. */
    SUSPENDED,
    /** 已退出. */
    LEFT;

    /** Whether a volunteer may go straight from here to the other stage; taking a step back is another matter. */
    boolean leadsTo(Stage next) {
        return switch (this) {
            case DRAFT, RETURNED -> next == SUBMITTED;
            case SUBMITTED -> next == RETURNED || next == REFUSED || next == APPROVED;
            case APPROVED -> next == REPORTED || next == LEFT;
            case REPORTED -> next == ACCEPTED || next == APPROVED || next == LEFT;
            case ACCEPTED -> next == OUTFITTED || next == LEFT;
            case OUTFITTED -> next == ACTIVE || next == LEFT;
            case ACTIVE -> next == SUSPENDED || next == LEFT;
            case SUSPENDED -> next == ACTIVE || next == LEFT;
            case REFUSED, LEFT -> false;
        };
    }

    /** Whether the township may still change what the form says. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the county has taken the person in, who has not left since. */
    public boolean isMember() {
        return switch (this) {
            case APPROVED, REPORTED, ACCEPTED, OUTFITTED, ACTIVE, SUSPENDED -> true;
            case DRAFT, SUBMITTED, RETURNED, REFUSED, LEFT -> false;
        };
    }
}
