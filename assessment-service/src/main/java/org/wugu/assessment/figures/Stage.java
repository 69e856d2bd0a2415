package org.wugu.assessment.figures;

/** Where a volunteer's application (志愿者申请) stands. Each volunteer counts under exactly one. */
public enum Stage {
    /** 已提交: waits for the county's decision. */
    SUBMITTED,
    /** 已退回: returned by the county with reasons. */
    RETURNED,
    /** 不予通过: refused by the county. */
    REFUSED,
    /** 已通过: approved by the county, not yet reported to the city. */
    APPROVED,
    /** 已上报: reported to the city, which has not decided yet. */
    REPORTED,
    /** 待配发: accepted by the city, waits for uniform and badge. Counts as reported, as all that follow but the last. */
    ACCEPTED,
    /** 已配发: has uniform and badge. */
    OUTFITTED,
    /** 在岗. */
    ACTIVE,
    /** 暂停. */
    SUSPENDED,
    /** 已退出: counts as departed, and nowhere else any more. */
    LEFT;

    /** Whether the county's approval has come before it; while it stands the volunteer covers the village, or did. */
    public boolean isSinceApproval() {
        return switch (this) {
            case APPROVED, REPORTED, ACCEPTED, OUTFITTED, ACTIVE, SUSPENDED, LEFT -> true;
            case SUBMITTED, RETURNED, REFUSED -> false;
        };
    }
}
