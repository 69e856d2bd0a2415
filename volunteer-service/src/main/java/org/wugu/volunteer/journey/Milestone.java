package org.wugu.volunteer.journey;

/** What has to be reached between approval and report, each in its own time. */
public enum Milestone {
    /** 从业查询, without findings and in date. */
    RECORD_QUERY,
    /** 宣誓. */
    OATH,
    /** 存档, after the oath. */
    FILING,
    /** 培训. */
    TRAINING,
    /** 结业考核, after the training. */
    EXAM
}
