package org.wugu.volunteer.hours;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done (服务内容). */
@Schema(name = "ServiceKind")
enum Kind {
    /** 入户走访. */
    VISIT,
    /** 学业辅导. */
    TUTORING,
    /** 心理陪伴. */
    COMPANIONSHIP,
    /** 政策落实. */
    POLICY,
    /** 物资帮扶. */
    AID,
    /** 集体活动. */
    ACTIVITY,
    /** 宣传报道. */
    PUBLICITY,
    /** 其他. */
    OTHER
}
