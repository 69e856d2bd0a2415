package org.wugu.volunteer.journey;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.CorpsTime;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.platform.acts.Rule;
import org.wugu.platform.aggregate.PublishedAggregate;
import org.wugu.problem.Problem;
import org.wugu.volunteer.VolunteerProblems;

/**
 * A volunteer (志愿者) from the first draft of the application on. Every step is a named transition that checks whether
 * the stage allows it, changes the state and records what happened. It holds no identity: names and numbers stand in
 * tables of their own.
 */
@Entity
public class Volunteer extends PublishedAggregate<Act, PublicState> {

    private String number;
    private String townshipCode;
    private String villageCode;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Embedded
    private SignedForm form;

    private @Nullable Instant submittedAt;
    private @Nullable Instant approvedAt;

    @Embedded
    private @Nullable Milestones milestones;

    @Embedded
    private @Nullable Report report;

    @Embedded
    private @Nullable Service service;

    private Instant updatedAt;
    private @Nullable Instant erasedAt;

    /** For Hibernate, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Volunteer() {}

    private Volunteer(UUID id, String number, DivisionCode township, Particulars particulars, Instant now) {
        super(id);
        this.number = number;
        this.townshipCode = township.value();
        this.stage = Stage.DRAFT;
        take(particulars, now);
    }

    /** A new draft (草稿) of the township in which the serving village lies. */
    public static Volunteer draft(UUID id, String number, Particulars particulars, Instant now) {
        return new Volunteer(id, number, particulars.servingVillage().ancestor(Level.TOWNSHIP), particulars, now);
    }

    /** The form says something else now; possible while the township holds the application. */
    public void revise(Particulars particulars, Instant now) {
        require(VolunteerAct.CORRECT, now);
        take(particulars, now);
    }

    /** 更正: what the form says of a member has changed, or was wrong. Where the volunteer serves is not changed by it. */
    public void correctPerson(Particulars particulars, Instant now) {
        require(VolunteerAct.CORRECT_PERSON, now);
        take(particulars, now);
    }

    /**
     * 删除: what is known of the person goes, once it need not be kept any longer. The number and the steps stay.
     *
     * @param keptFor how long it is kept after the refusal or the departure
     */
    public void erase(Period keptFor, Instant now) {
        VolunteerAct.ERASE.require(standing(LocalDate.ofInstant(now, CorpsTime.ZONE), keptFor, Set.of()));
        erasedAt = now;
        form.forgetSize();
    }

    /** 提交: the township hands the application to the county. */
    public void submit(Instant now) {
        require(VolunteerAct.SUBMIT, now);
        submittedAt = now;
        become(Stage.SUBMITTED, Act.SUBMITTED, now);
    }

    /** 退回: the county wants corrections. */
    public void sendBack(Instant now) {
        require(VolunteerAct.RETURN, now);
        become(Stage.RETURNED, Act.RETURNED, now);
    }

    /** 不予通过: the county does not take the person in. */
    public void refuse(Instant now) {
        require(VolunteerAct.REFUSE, now);
        become(Stage.REFUSED, Act.REFUSED, now);
    }

    /** 通过: the county takes the person in. */
    public void approve(Instant now) {
        require(VolunteerAct.APPROVE, now);
        approvedAt = now;
        become(Stage.APPROVED, Act.APPROVED, now);
    }

    /** 从业查询: before engagement and every year. It may be repeated at any time; the latest counts. */
    public void queryRecord(RecordCheck check, Instant now) {
        require(VolunteerAct.QUERY_RECORD, now);
        milestones().know(check);
        step(Act.RECORD_QUERIED, now);
    }

    /** 宣誓. @throws Problem {@code before-approval} for an earlier day */
    public void swear(LocalDate on, Instant now) {
        require(VolunteerAct.SWEAR, now);
        requireSinceApproval(on);
        milestones().swear(on);
        step(Act.SWORN, now);
    }

    /**
     * 存档, which follows the oath.
     *
     * @param archiveNumber asked for once the file may be filed, so that no number is lost on a refusal
     */
    public void file(LocalDate on, Supplier<String> archiveNumber, Instant now) {
        require(VolunteerAct.FILE, now);
        milestones().file(on, archiveNumber.get());
        step(Act.FILED, now);
    }

    /** 培训. */
    public void completeTraining(LocalDate on, Instant now) {
        require(VolunteerRules.TO_TRAIN, now);
        milestones().completeTraining(on);
        step(Act.TRAINED, now);
    }

    /** 结业考核, which follows the training. */
    public void passExam(LocalDate on, Instant now) {
        require(VolunteerRules.TO_PASS, now);
        milestones().passExam(on);
        step(Act.PASSED, now);
    }

    /** 上报市团: the county reports the volunteer to the city. */
    public void report(Instant now) {
        require(VolunteerAct.REPORT, now);
        report().make(now);
        become(Stage.REPORTED, Act.REPORTED, now);
    }

    /** 市团退回: the county's report no longer stands; the county sees why and reports again. */
    public void giveBack(Instant now) {
        require(VolunteerAct.RETURN_REPORT, now);
        report().giveBack(now);
        become(Stage.APPROVED, Act.CITY_RETURNED, now);
    }

    /** 市团受理: the volunteer waits for uniform and badge. */
    public void accept(Instant now) {
        require(VolunteerAct.ACCEPT_REPORT, now);
        report().accept(now);
        become(Stage.ACCEPTED, Act.ACCEPTED, now);
    }

    /** 配发: uniform and badge are both issued. */
    public void outfit(Instant now) {
        require(VolunteerAct.ISSUE, now);
        service().outfit(now);
        become(Stage.OUTFITTED, Act.OUTFITTED, now);
    }

    /** 到岗: the volunteer has received both and serves (在岗). */
    public void takeUpPost(LocalDate on, Instant now) {
        require(VolunteerAct.RECEIVE, now);
        service().begin(on);
        become(Stage.ACTIVE, Act.TOOK_UP_POST, now);
    }

    /** 暂停. */
    public void suspend(Instant now) {
        require(VolunteerAct.SUSPEND, now);
        become(Stage.SUSPENDED, Act.SUSPENDED, now);
    }

    /** 恢复: the end of a suspension. */
    public void resume(Instant now) {
        require(VolunteerAct.RESUME, now);
        become(Stage.ACTIVE, Act.RESUMED, now);
    }

    /** 退出: the end of the journey, from any stage after the approval. */
    public void leave(Instant now) {
        require(VolunteerAct.LEAVE, now);
        service().leave(stage, now);
        become(Stage.LEFT, Act.LEFT, now);
    }

    /** 调整服务村: another village, in the same or another township. @throws Problem {@code same-village} */
    public void move(DivisionCode village, Instant now) {
        require(VolunteerAct.MOVE, now);
        if (village.value().equals(villageCode)) {
            throw new Problem(VolunteerProblems.SAME_VILLAGE);
        }
        villageCode = village.value();
        townshipCode = village.ancestor(Level.TOWNSHIP).value();
        step(Act.MOVED, now);
    }

    /** 转入: another county has taken the volunteer over; the place changed with the transfer. */
    public void arrive(Instant now) {
        require(VolunteerRules.MEMBER, now);
        step(Act.MOVED, now);
    }

    /**
     * Takes back a step that was taken by mistake. Only the latest of its kind can be, while nothing that rests on it has
     * been done; a record query is taken back by {@link #retractRecordQuery}, an issue by {@link #retractOutfit}.
     */
    public void retract(Act mistake, Instant now) {
        require(VolunteerAct.retracting(mistake), now);
        switch (mistake) {
            case REFUSED -> stage = Stage.SUBMITTED;
            case APPROVED -> {
                stage = Stage.SUBMITTED;
                approvedAt = null;
            }
            case SWORN, FILED, TRAINED, PASSED -> milestones().retract(mistake);
            case REPORTED -> {
                stage = Stage.APPROVED;
                report().retract();
            }
            case ACCEPTED -> {
                stage = Stage.REPORTED;
                report().retractAcceptance();
            }
            case TOOK_UP_POST -> {
                stage = Stage.OUTFITTED;
                service().retractBegin();
            }
            case LEFT -> stage = service().retractLeave();
            case DRAFTED,
                    CORRECTED,
                    SUBMITTED,
                    RETURNED,
                    RECORD_QUERIED,
                    CITY_RETURNED,
                    OUTFITTED,
                    SUSPENDED,
                    RESUMED,
                    MOVED,
                    ERASED,
                    RETRACTED -> throw new Problem(VolunteerProblems.NOT_RETRACTABLE);
        }
        retracted(mistake, now);
    }

    /**
     * Takes back the latest record query.
     *
     * @param before the one before it, which counts again, or null when there was none
     */
    public void retractRecordQuery(@Nullable RecordCheck before, Instant now) {
        require(
                VolunteerAct.RETRACT_RECORD_QUERIED.rule(),
                now,
                before == null ? Set.of() : Set.of(Fact.QUERIED_BEFORE));
        if (before == null) {
            milestones().forgetQuery();
        } else {
            milestones().know(before);
        }
        retracted(Act.RECORD_QUERIED, now);
    }

    /** Takes back the issue of uniform and badge, together with the items. */
    public void retractOutfit(Instant now) {
        require(VolunteerAct.RETRACT_OUTFITTED, now);
        stage = Stage.ACCEPTED;
        service().retractOutfit();
        retracted(Act.OUTFITTED, now);
    }

    /** @throws Problem {@code before-approval} when the day lies before the person was taken in */
    public void requireSinceApproval(LocalDate on) {
        LocalDate approved = day(approvedAt);
        if (approved != null && on.isBefore(approved)) {
            throw new Problem(VolunteerProblems.BEFORE_APPROVAL, approved.toString());
        }
    }

    /** All that decides on what can be done now, together with what the aggregate does not know. */
    VolunteerStanding standing(LocalDate today, Period keptFor, Set<Fact> facts) {
        return new VolunteerStanding(
                stage,
                erasedAt != null,
                // A look changes nothing, not even what Hibernate left null: it would count as a new version.
                (milestones == null ? new Milestones() : milestones).days(),
                report != null && report.wasMade(),
                service == null ? null : service.leftFrom(),
                requireNonNull(day(updatedAt)),
                keptFor,
                today,
                facts);
    }

    /**
     * As far as the aggregate itself knows; what features know is asked by {@link VolunteerActs#require}.
     *
     * @throws Problem what is in the way
     */
    public void require(VolunteerAct act, Instant now) {
        require(act.rule(), now);
    }

    private void require(Rule<VolunteerStanding> rule, Instant now) {
        require(rule, now, Set.of());
    }

    private void require(Rule<VolunteerStanding> rule, Instant now, Set<Fact> facts) {
        rule.require(standing(LocalDate.ofInstant(now, CorpsTime.ZONE), Period.ZERO, facts));
    }

    private void take(Particulars particulars, Instant now) {
        villageCode = particulars.servingVillage().value();
        form = new SignedForm(particulars);
        updatedAt = now;
    }

    private void become(Stage next, Act act, Instant now) {
        stage = next;
        step(act, now);
    }

    /** A step that leaves the stage as it is. */
    private void step(Act act, Instant now) {
        updatedAt = now;
        happened(act, now);
    }

    private void happened(Act act, Instant now) {
        happened(act, act.tier(), now);
    }

    private void retracted(Act mistake, Instant now) {
        updatedAt = now;
        happened(Act.RETRACTED, mistake.tier(), now);
    }

    @Override
    protected PublicState publicState() {
        return new PublicState(
                id(),
                number,
                eventVersion(),
                stage,
                township(),
                village(),
                form.gender(),
                form.ageBand(),
                day(submittedAt),
                day(approvedAt),
                milestones().days(),
                day(report().standsSince()),
                day(report().acceptedAt()),
                day(service().outfittedAt()),
                service().since(),
                day(service().leftAt()));
    }

    /** Hibernate leaves an embedded value null when all its columns are. */
    private Milestones milestones() {
        if (milestones == null) {
            milestones = new Milestones();
        }
        return milestones;
    }

    private Report report() {
        if (report == null) {
            report = new Report();
        }
        return report;
    }

    private Service service() {
        if (service == null) {
            service = new Service();
        }
        return service;
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, CorpsTime.ZONE);
    }

    public Stage stage() {
        return stage;
    }

    public DivisionCode township() {
        return DivisionCode.of(townshipCode);
    }

    @Override
    public DivisionCode owner() {
        return township();
    }

    /** Version of the form's text that was signed, such as {@code 2024-1}. */
    public String formVersion() {
        return form.version();
    }

    public DivisionCode village() {
        return DivisionCode.of(villageCode);
    }

    /** Day of the approval in China, or null before it. */
    public @Nullable LocalDate approvedOn() {
        return day(approvedAt);
    }

    /** As the form says, or null. */
    public @Nullable String uniformSize() {
        return form.uniformSize();
    }

    /** For people to read out, such as {@code ZY-371521109-2026-0001}. */
    public String number() {
        return number;
    }

    /** What a command answers: where the application stands now. Call after a flush, which raises the version. */
    ApplicationState applicationState() {
        return new ApplicationState(id(), number, stage, version(), updatedAt);
    }
}
