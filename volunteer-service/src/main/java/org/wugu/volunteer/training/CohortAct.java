package org.wugu.volunteer.training;

/** What was done with a cohort, as its history names it. */
public enum CohortAct {
    /** 建议开班: the county's approved volunteers have reached the threshold. */
    PROPOSED,
    /** 开班. */
    OPENED,
    /** 加入学员. */
    ENROLLED,
    /** 退班. */
    WITHDRAWN,
    /** 安排课次. */
    SESSION_ADDED,
    /** 调整课次. */
    SESSION_CHANGED,
    /** 取消课次. */
    SESSION_CANCELLED,
    /** 登记考勤. */
    ATTENDANCE_TAKEN,
    /** 考勤结束: who attended enough has completed the training. */
    ATTENDANCE_CLOSED,
    /** 重开考勤: it was closed by mistake. */
    ATTENDANCE_REOPENED,
    /** 登记成绩. */
    EXAM_RECORDED,
    /** 撤销成绩: it was entered by mistake. */
    EXAM_RETRACTED,
    /** 结班. */
    CLOSED,
    /** 重新开班: it was closed by mistake. */
    REOPENED
}
