package org.wugu.volunteer.application;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an office has to do next with a volunteer (待办): the lists that lead through the journey. */
@Schema(name = "Worklist")
public enum Worklist {
    /** 待从业查询: taken in, without a query in date. */
    RECORD_QUERY("stage = 'APPROVED' and record_clear is distinct from false"
            + " and (record_due_on is null or record_due_on <= date '%1$s')"),
    /** 待宣誓. */
    OATH("stage = 'APPROVED' and sworn_on is null"),
    /** 待存档. */
    FILING("stage = 'APPROVED' and sworn_on is not null and filed_on is null"),
    /** 待培训. */
    TRAINING("stage = 'APPROVED' and trained_on is null"),
    /** 待结业考核. */
    EXAM("stage = 'APPROVED' and trained_on is not null and passed_on is null"),
    /** 可上报: every milestone is reached. */
    REPORT("stage = 'APPROVED' and record_clear and record_due_on > date '%1$s' and filed_on is not null"
            + " and passed_on is not null"),
    /** 市团退回: the city gave the report back. */
    CITY_RETURNED("stage = 'APPROVED' and city_returned_at is not null"),
    /** 查询即将到期或已过期: the yearly query of a member falls due within the days of notice, or is overdue. */
    RECORD_DUE("stage in ('APPROVED', 'REPORTED', 'ACCEPTED', 'OUTFITTED', 'ACTIVE', 'SUSPENDED')"
            + " and record_clear and record_due_on <= date '%2$s'"),
    /** 查询有记录: must not be engaged. */
    RECORD_FOUND("stage in ('APPROVED', 'REPORTED', 'ACCEPTED', 'OUTFITTED', 'ACTIVE', 'SUSPENDED')"
            + " and not record_clear");

    private final String condition;

    Worklist(String condition) {
        this.condition = condition;
    }

    /**
     * The condition on {@code volunteer}.
     *
     * @param soon last day on which a query that falls due is told of
     */
    String condition(LocalDate today, LocalDate soon) {
        return condition.formatted(today, soon);
    }
}
