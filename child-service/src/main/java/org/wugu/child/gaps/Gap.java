package org.wugu.child.gaps;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a record can lack. */
@Schema(name = "ChildGap")
enum Gap {
    /** 未上户: there is no ID number. */
    NO_ID("not c.has_id_number and c.consent <> 'REFUSED'"),
    /** 未取得监护人同意: the guardian was not asked, or does not agree. */
    CONSENT("c.consent <> 'GIVEN'"),
    /** 学校不详: of a child who goes to school it is not known to which. */
    SCHOOL("not c.school_known and c.consent <> 'REFUSED'"),
    /** 逾期未核实: the county has not visited in time. */
    OVERDUE("c.stage = 'REPORTED' and c.verify_by < :today");

    private final String condition;

    Gap(String condition) {
        this.condition = condition;
    }

    /** Of a child {@code c}, as of {@code :today}. */
    String condition() {
        return "(" + condition + ") and :today::date is not null and c.stage in ('REPORTED', 'RETURNED', 'VERIFIED')";
    }
}
