package org.wugu.volunteer.journey;

import org.wugu.kernel.Tier;

/** What was done to a volunteer, as its history names it. */
public enum Act {
    /** 草稿: the township registered the form. */
    DRAFTED(Tier.TOWNSHIP),
    /** 更正: the township changed the form. */
    CORRECTED(Tier.TOWNSHIP),
    /** 提交: the township handed the application to the county. */
    SUBMITTED(Tier.TOWNSHIP),
    /** 退回: the county wants corrections. */
    RETURNED(Tier.COUNTY),
    /** 不予通过: the county does not take the person in. */
    REFUSED(Tier.COUNTY),
    /** 通过: the county takes the person in. */
    APPROVED(Tier.COUNTY),
    /** 从业查询: the record of offences against minors was asked for. */
    RECORD_QUERIED(Tier.COUNTY),
    /** 宣誓: the volunteer has taken the oath. */
    SWORN(Tier.COUNTY),
    /** 存档: the file has an archive number and changes no more. */
    FILED(Tier.COUNTY),
    /** 培训: the volunteer has attended the course. */
    TRAINED(Tier.COUNTY),
    /** 结业考核: the volunteer has passed the final exam. */
    PASSED(Tier.COUNTY),
    /** 上报市团: the county reported the volunteer to the city. */
    REPORTED(Tier.COUNTY),
    /** 市团退回: the city gave the report back, with its opinion (市团意见). */
    CITY_RETURNED(Tier.CITY),
    /** 市团受理: the city accepted the report, with its opinion. */
    ACCEPTED(Tier.CITY),
    /** 配发: the city issued uniform and badge. */
    OUTFITTED(Tier.CITY),
    /** 到岗: uniform and badge are received, the volunteer serves. */
    TOOK_UP_POST(Tier.TOWNSHIP),
    /** 暂停: the volunteer does not serve for a while. */
    SUSPENDED(Tier.COUNTY),
    /** 恢复: the volunteer serves again. */
    RESUMED(Tier.COUNTY),
    /** 退出: the volunteer has left the corps. */
    LEFT(Tier.COUNTY),
    /** 调整服务村: the volunteer serves another village. */
    MOVED(Tier.COUNTY),
    /** 删除: what was known of the person is gone, as the person asked or the time of keeping ended. */
    ERASED(Tier.COUNTY),
    /** 更正步骤: a step that was taken by mistake is taken back; the remark's field names it. */
    RETRACTED(Tier.COUNTY);

    private final Tier tier;

    Act(Tier tier) {
        this.tier = tier;
    }

    /** Whose act it is. A step that is taken back is taken back by the tier that took it. */
    public Tier tier() {
        return tier;
    }
}
