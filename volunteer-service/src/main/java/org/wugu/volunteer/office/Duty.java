package org.wugu.volunteer.office;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wugu.kernel.Tier;
import org.wugu.volunteer.journey.CountTasks.Counts;
import org.wugu.volunteer.journey.Stage;
import org.wugu.volunteer.journey.Worklist;

/** Work of an office of which one of its officers is in charge (分工). */
enum Duty {
    /** 草稿办理: what is filled in and not handed in. */
    DRAFTS(Tier.TOWNSHIP, Set.of(Stage.DRAFT), Set.of()),
    /** 退回补正. */
    CORRECTIONS(Tier.TOWNSHIP, Set.of(Stage.RETURNED), Set.of()),
    /** 领取确认: uniforms and badges whose receipt is not confirmed. */
    RECEIPTS(Tier.TOWNSHIP, Set.of(Stage.OUTFITTED), Set.of()),
    /** 审核. */
    REVIEW(Tier.COUNTY, Set.of(Stage.SUBMITTED), Set.of()),
    /** 从业查询, before engagement and yearly. */
    RECORD_QUERIES(Tier.COUNTY, Set.of(), Set.of(Worklist.RECORD_QUERY, Worklist.RECORD_DUE)),
    /** 宣誓与存档. */
    OATH_AND_FILING(Tier.COUNTY, Set.of(), Set.of(Worklist.OATH, Worklist.FILING)),
    /** 培训与考核. */
    TRAINING(Tier.COUNTY, Set.of(), Set.of(Worklist.TRAINING, Worklist.EXAM)),
    /** 上报市团. */
    REPORTS(Tier.COUNTY, Set.of(), Set.of(Worklist.REPORT)),
    /** 受理上报. */
    ACCEPTANCE(Tier.CITY, Set.of(Stage.REPORTED), Set.of()),
    /** 配发. */
    OUTFITTING(Tier.CITY, Set.of(Stage.ACCEPTED), Set.of());

    private final Tier tier;
    private final Set<Stage> stages;
    private final Set<Worklist> worklists;

    Duty(Tier tier, Set<Stage> stages, Set<Worklist> worklists) {
        this.tier = tier;
        this.stages = stages;
        this.worklists = worklists;
    }

    /** The work of an office of that tier. */
    static List<Duty> of(Tier tier) {
        return Stream.of(values()).filter(duty -> duty.tier == tier).toList();
    }

    /** How many volunteers wait for it; who waits in two of its lists counts in each. */
    long open(Counts tasks) {
        return stages.stream().mapToLong(tasks.stages()::get).sum()
                + worklists.stream().mapToLong(tasks.worklists()::get).sum();
    }
}
