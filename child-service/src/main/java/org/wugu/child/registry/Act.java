package org.wugu.child.registry;

import org.wugu.kernel.Tier;

/** What was done with a child's record, as its history names it. */
public enum Act {
    /** 登记: the township began the form. */
    DRAFTED(Tier.TOWNSHIP),
    /** 修改: the township changed the form. */
    CORRECTED(Tier.TOWNSHIP),
    /** 提交: the township handed the form to the county. */
    SUBMITTED(Tier.TOWNSHIP),
    /** 退回: the county wants corrections. */
    RETURNED(Tier.COUNTY),
    /** 不予纳入: the county does not take the child in. */
    REFUSED(Tier.COUNTY),
    /** 补充情况后再报: the township answers the refusal with new facts. */
    ANSWERED(Tier.TOWNSHIP),
    /** 更新: what is known of a child in care has changed, or was wrong. */
    UPDATED(Tier.TOWNSHIP),
    /** 核实: the county has visited the child. */
    VERIFIED(Tier.COUNTY),
    /** 合并: the record is of the same child as another one. */
    MERGED(Tier.COUNTY),
    /** 撤销合并: it is not, after all. */
    PARTED(Tier.COUNTY);

    private final Tier tier;

    Act(Tier tier) {
        this.tier = tier;
    }

    /** Whose act it is. */
    public Tier tier() {
        return tier;
    }
}
