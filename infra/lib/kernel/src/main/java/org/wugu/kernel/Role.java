package org.wugu.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person may do in the own office. Duties are separate: who grants access ({@link #ACCESS_ADMIN}) and who audits
 * ({@link #AUDITOR}) read no data.
 */
public enum Role {
    /** 经办人: fills in, submits, reads the own office's data. */
    CLERK,
    /** 审核人: decides on what the tier below submits. */
    REVIEWER,
    /** 负责人: reads as a clerk and decides as a reviewer. */
    OFFICER,
    /** 志愿者: own record and the matched children, at the township's door. */
    VOLUNTEER,
    /** 关工委: figures, boards and bulletins only. */
    READER,
    /** 审计员: the access log only. */
    AUDITOR,
    /** 账号管理员: accounts only. */
    ACCESS_ADMIN;

    /** The name of the role in tokens and in the database: lower case with hyphens. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of that name, or empty when a token carries a role that is none of ours. */
    public static Optional<Role> ofClaim(String claim) {
        return Stream.of(values()).filter(role -> role.claim().equals(claim)).findFirst();
    }
}
