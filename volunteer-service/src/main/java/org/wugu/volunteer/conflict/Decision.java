package org.wugu.volunteer.conflict;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the county has found out about two with one ID number. */
@Schema(name = "NumberConflictDecision")
enum Decision {
    /** 同一人: who came second is registered already, and is not taken in again. */
    SAME_PERSON,
    /** 号码填错: the number of who came second is typed wrong, and the township corrects it. */
    TYPING_MISTAKE,
    /** 不同的人: both stay as they are. */
    DIFFERENT
}
