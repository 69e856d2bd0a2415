package org.wugu.volunteer.journey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** What an office has to do next with a volunteer (待办): the lists that lead through the journey. */
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
            + " and not record_clear"),
    /** 可对接: may be matched with a child today. */
    MATCHABLE("stage in (%3$s) and filed_on is not null and record_clear and record_due_on > date '%1$s'");

    private final String condition;

    Worklist(String condition) {
        this.condition = condition;
    }

    /** Whether being on the list tells what a query of the record has found, which the county alone learns. */
    public boolean tellsOfRecords() {
        return condition.contains("record_clear");
    }

    /**
     * The condition on {@code volunteer}.
     *
     * @param soon last day on which a query that falls due is told of
     * @param matched stages at which a volunteer may be matched
     */
    String condition(LocalDate today, LocalDate soon, Collection<Stage> matched) {
        String stages = matched.stream().map(stage -> "'" + stage.name() + "'").collect(Collectors.joining(", "));
        return condition.formatted(today, soon, stages);
    }
}
