package org.wugu.volunteer.office;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wugu.kernel.Tier;

/** Work of an office of which one of its officers is in charge (分工). */
enum Duty {
    /** 草稿办理: what is filled in and not handed in. */
    DRAFTS(Tier.TOWNSHIP, "DRAFT"),
    /** 退回补正. */
    CORRECTIONS(Tier.TOWNSHIP, "RETURNED"),
    /** 签收确认: uniforms and badges whose receipt is not confirmed. */
    RECEIPTS(Tier.TOWNSHIP, "OUTFITTED"),
    /** 审核. */
    REVIEW(Tier.COUNTY, "SUBMITTED"),
    /** 从业查询, before engagement and yearly. */
    RECORD_QUERIES(Tier.COUNTY, "RECORD_QUERY", "RECORD_DUE"),
    /** 宣誓与存档. */
    OATH_AND_FILING(Tier.COUNTY, "OATH", "FILING"),
    /** 培训与考核. */
    TRAINING(Tier.COUNTY, "TRAINING", "EXAM"),
    /** 上报市团. */
    REPORTS(Tier.COUNTY, "REPORT"),
    /** 受理上报. */
    ACCEPTANCE(Tier.CITY, "REPORTED"),
    /** 配发. */
    OUTFITTING(Tier.CITY, "ACCEPTED");

    private final Tier tier;
    private final List<String> tasks;

    /** @param tasks codes of the open tasks that are its work */
    Duty(Tier tier, String... tasks) {
        this.tier = tier;
        this.tasks = List.of(tasks);
    }

    /** The work of an office of that tier. */
    static List<Duty> of(Tier tier) {
        return Stream.of(values()).filter(duty -> duty.tier == tier).toList();
    }

    /**
     * How much waits for it; what waits in two of its lists counts in each.
     *
     * @param open how much there is of every task of the office, by code
     */
    long open(Map<String, Long> open) {
        return tasks.stream().mapToLong(open::get).sum();
    }
}
