package org.wugu.volunteer.journey;

import static org.wugu.volunteer.journey.VolunteerRules.at;
import static org.wugu.volunteer.journey.VolunteerRules.leadsTo;
import static org.wugu.volunteer.journey.VolunteerRules.retractable;
import static org.wugu.volunteer.journey.VolunteerRules.retractableAt;

import java.util.stream.Stream;
import org.wugu.kernel.Tier;
import org.wugu.platform.acts.Callers;
import org.wugu.platform.acts.DeclaredAct;
import org.wugu.platform.acts.Rule;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;

/**
 * What can be done with a volunteer. Each constant is the rule that refuses the step and the one by which an answer offers it; a
 * rule that looks at the record query is the county's alone, for an offer tells of it.
 */
public enum VolunteerAct implements DeclaredAct<VolunteerStanding> {
    /** The form is changed. */
    CORRECT(Who.REGISTERS, "correctApplication", VolunteerRules.HELD_BY_TOWNSHIP),
    /** 提交. */
    SUBMIT(Who.REGISTERS, "submitApplication", leadsTo(Stage.SUBMITTED).and(VolunteerRules.NUMBER_SETTLED)),
    /** A draft that nobody needs goes. */
    DISCARD(Who.REGISTERS, "discardApplication", at(Stage.DRAFT)),
    /** 更正 of what is known of a member. */
    CORRECT_PERSON(Who.REGISTERS, "correctPerson", VolunteerRules.MEMBER),
    /** 补充档案. */
    SUPPLEMENT(Callers.staff(Tier.TOWNSHIP, Tier.COUNTY), "supplementFile", VolunteerRules.FILED),
    /** 通过. */
    APPROVE(Who.DECIDES, "approveApplication", leadsTo(Stage.APPROVED).and(VolunteerRules.NUMBER_SETTLED)),
    /** 退回. */
    RETURN(Who.DECIDES, "returnApplication", leadsTo(Stage.RETURNED)),
    /** 不予通过. */
    REFUSE(Who.DECIDES, "refuseApplication", leadsTo(Stage.REFUSED)),
    /** 从业查询. */
    QUERY_RECORD(Who.DECIDES, "recordQueries", VolunteerRules.MEMBER),
    /** 宣誓. */
    SWEAR(Who.DECIDES, "takeOaths", VolunteerRules.TO_SWEAR),
    /** 存档. */
    FILE(Who.DECIDES, "fileVolunteers", VolunteerRules.TO_FILE),
    /** 上报市团. */
    REPORT(Who.DECIDES, "reportVolunteers", VolunteerRules.TO_REPORT),
    /** 市团受理. */
    ACCEPT_REPORT(Who.DECIDES_IN_CITY, "acceptReports", leadsTo(Stage.ACCEPTED)),
    /** 市团退回. */
    RETURN_REPORT(Who.DECIDES_IN_CITY, "returnReports", at(Stage.REPORTED)),
    /** 配发. */
    ISSUE(Who.DECIDES_IN_CITY, "issueItems", at(Stage.ACCEPTED)),
    /** 签收, and with it 到岗. */
    RECEIVE(Who.RECEIVES, "confirmReceipts", at(Stage.OUTFITTED)),
    /** 暂停. */
    SUSPEND(Who.DECIDES, "suspendVolunteers", leadsTo(Stage.SUSPENDED)),
    /** 恢复. */
    RESUME(Who.DECIDES, "resumeVolunteers", at(Stage.SUSPENDED)),
    /** 退出. */
    LEAVE(Who.DECIDES, "leaveCorps", leadsTo(Stage.LEFT)),
    /** 调整服务村. */
    MOVE(Who.DECIDES, "moveVolunteer", VolunteerRules.MEMBER),
    /** 转出. */
    OFFER_TRANSFER(Who.DECIDES, "offerTransfer", VolunteerRules.MEMBER.and(VolunteerRules.NOT_OFFERED)),
    /** 删除. */
    ERASE(Who.DECIDES, "erasePerson", VolunteerRules.TO_ERASE),
    RETRACT_REFUSED(Who.DECIDES, Who.RETRACT, retractableAt(Stage.REFUSED)),
    RETRACT_APPROVED(Who.DECIDES, Who.RETRACT, VolunteerRules.APPROVAL_RETRACTABLE),
    RETRACT_RECORD_QUERIED(Who.DECIDES, "retractRecordQuery", VolunteerRules.QUERY_RETRACTABLE),
    RETRACT_SWORN(Who.DECIDES, Who.RETRACT, retractable(MilestoneDays::swornOn, MilestoneDays::filedOn)),
    RETRACT_FILED(Who.DECIDES, Who.RETRACT, retractable(MilestoneDays::filedOn, days -> null)),
    RETRACT_TRAINED(Who.DECIDES, Who.RETRACT, retractable(MilestoneDays::trainedOn, MilestoneDays::passedOn)),
    RETRACT_PASSED(Who.DECIDES, Who.RETRACT, retractable(MilestoneDays::passedOn, days -> null)),
    RETRACT_REPORTED(Who.DECIDES, Who.RETRACT, retractableAt(Stage.REPORTED)),
    RETRACT_ACCEPTED(
            Who.DECIDES_IN_CITY, Who.RETRACT, retractableAt(Stage.ACCEPTED).and(VolunteerRules.NO_ITEM)),
    RETRACT_OUTFITTED(Who.DECIDES_IN_CITY, "retractIssue", VolunteerRules.ISSUE_RETRACTABLE),
    RETRACT_TOOK_UP_POST(Who.RECEIVES, "retractReceipt", retractableAt(Stage.ACTIVE)),
    RETRACT_LEFT(Who.DECIDES, Who.RETRACT, VolunteerRules.DEPARTURE_RETRACTABLE);

    private static final String RETRACTION = "RETRACT_";

    private final Declaration<VolunteerStanding> declared;

    VolunteerAct(Callers callers, String operation, Rule<VolunteerStanding> rule) {
        declared = new Declaration<>(callers, operation, VolunteerRules.KEPT.and(rule));
    }

    /** The act that takes such a step back. @throws Problem {@code not-retractable} when nothing does */
    public static VolunteerAct retracting(Act mistake) {
        return Stream.of(values())
                .filter(act -> act.name().equals(RETRACTION + mistake))
                .findFirst()
                .orElseThrow(() -> new Problem(VolunteerProblems.NOT_RETRACTABLE));
    }

    @Override
    public Declaration<VolunteerStanding> declared() {
        return declared;
    }

    /** Who takes the steps of the journey. */
    private static final class Who {
        static final String RETRACT = "retractStep";
        static final Callers REGISTERS = Callers.clerks(Tier.TOWNSHIP);
        static final Callers DECIDES = Callers.deciders(Tier.COUNTY);
        static final Callers DECIDES_IN_CITY = Callers.deciders(Tier.CITY);

        /** What is the township's is often done by the county. */
        static final Callers RECEIVES = REGISTERS.and(DECIDES);
    }
}
