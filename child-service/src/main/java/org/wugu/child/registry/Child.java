package org.wugu.child.registry;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.child.ChildProblems;
import org.wugu.kernel.CorpsTime;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.kernel.Gender;
import org.wugu.platform.aggregate.PublishedAggregate;
import org.wugu.problem.Problem;

/**
 * A child in need (孤困儿童) from the first draft of the form on. Every step is a named transition that checks whether the stage
 * allows it, changes the state and records what happened. It holds no identity: names and numbers stand in tables of their own.
 */
@Entity
public class Child extends PublishedAggregate<Act, ChildState> {

    private String number;
    private String townshipCode;
    private String villageCode;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    private LocalDate birthOn;
    private String category;
    private @Nullable String civilAffairsClass;

    @Enumerated(EnumType.STRING)
    private ConsentState consent;

    private boolean hasIdNumber;
    private boolean schoolKnown;
    private String formVersion;
    private @Nullable Instant submittedAt;
    private @Nullable LocalDate verifyBy;
    private @Nullable LocalDate verifiedOn;
    private @Nullable UUID mergedInto;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage mergedFrom;

    private Instant updatedAt;

    /** For Hibernate, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Child() {}

    private Child(UUID id, String number, Particulars particulars, Instant now) {
        super(id);
        this.number = number;
        this.stage = Stage.DRAFT;
        take(particulars, now);
    }

    /** A new draft (草稿) of the township in which the child lives. */
    public static Child draft(UUID id, String number, Particulars particulars, Instant now) {
        return new Child(id, number, particulars, now);
    }

    /** The form says something else now; possible while the township holds it. */
    public void revise(Particulars particulars, Instant now) {
        require(ChildAct.CORRECT);
        take(particulars, now);
    }

    /**
     * 提交: the township hands the form to the county.
     *
     * @param within so soon the county is to visit
     */
    public void submit(Period within, Instant now) {
        require(ChildAct.SUBMIT);
        report(Act.SUBMITTED, within, now);
    }

    /** 补充情况后再报: what the county refused is reported once more, with what was not known. */
    public void answer(Particulars particulars, Period within, Instant now) {
        require(ChildAct.ANSWER);
        take(particulars, now);
        requireConsentAsked();
        report(Act.ANSWERED, within, now);
    }

    private void requireConsentAsked() {
        if (consent == ConsentState.NOT_ASKED) {
            throw new Problem(ChildProblems.CONSENT_NOT_ASKED);
        }
    }

    private void report(Act act, Period within, Instant now) {
        if (submittedAt == null) {
            submittedAt = now;
        }
        verifyBy = day(now).plus(within);
        become(Stage.REPORTED, act, now);
    }

    /** 更新: what is known of a child in care has changed, or was wrong. */
    public void update(Particulars particulars, Instant now) {
        require(ChildAct.UPDATE);
        take(particulars, now);
        requireConsentAsked();
        happened(Act.UPDATED, Act.UPDATED.tier(), now);
    }

    /** 退回: the county wants corrections. */
    public void sendBack(Instant now) {
        require(ChildAct.RETURN);
        become(Stage.RETURNED, Act.RETURNED, now);
    }

    /** 不予纳入. */
    public void refuse(Instant now) {
        require(ChildAct.REFUSE);
        become(Stage.REFUSED, Act.REFUSED, now);
    }

    /**
     * 走访核实: whom the county has visited is in care.
     *
     * @param contested whether it is still to be decided if the child is registered elsewhere
     * @param on day of the visit
     * @throws Problem {@code invalid} for a day before the form was handed in, or to come
     */
    public void verify(LocalDate on, boolean contested, Instant now) {
        ChildAct.VERIFY.require(standing(contested));
        VisitDay.require(on, day(requireNonNull(submittedAt)), day(now));
        verifiedOn = on;
        become(Stage.VERIFIED, Act.VERIFIED, now);
    }

    /**
     * 合并: the record is of the same child as another one, which goes on.
     *
     * @throws Problem {@code wrong-stage} when it is merged already
     */
    public void mergeInto(UUID other, Instant now) {
        if (stage == Stage.MERGED) {
            throw new Problem(ChildProblems.WRONG_STAGE, stage);
        }
        mergedInto = other;
        mergedFrom = stage;
        become(Stage.MERGED, Act.MERGED, now);
    }

    /** 撤销合并: the record stands where it stood. @throws Problem {@code wrong-stage} when it is not merged */
    public void part(Instant now) {
        if (mergedFrom == null) {
            throw new Problem(ChildProblems.WRONG_STAGE, stage);
        }
        Stage before = mergedFrom;
        mergedInto = null;
        mergedFrom = null;
        become(before, Act.PARTED, now);
    }

    /** All that decides on what can be done now. */
    public ChildStanding standing(boolean contested) {
        return new ChildStanding(stage, consent, contested);
    }

    /** As far as the aggregate itself knows. @throws Problem what is in the way */
    public void require(ChildAct act) {
        act.require(standing(false));
    }

    private void take(Particulars particulars, Instant now) {
        townshipCode = particulars.village().ancestor(Level.TOWNSHIP).value();
        villageCode = particulars.village().value();
        gender = particulars.gender();
        birthOn = particulars.birth();
        category = particulars.category();
        civilAffairsClass = particulars.civilAffairsClass();
        consent = particulars.consent();
        hasIdNumber = particulars.hasIdNumber();
        schoolKnown = particulars.schoolKnown();
        formVersion = particulars.formVersion();
        updatedAt = now;
    }

    private void become(Stage next, Act act, Instant now) {
        stage = next;
        updatedAt = now;
        happened(act, act.tier(), now);
    }

    @Override
    protected ChildState publicState() {
        return new ChildState(
                id(),
                number,
                eventVersion(),
                stage,
                townshipCode,
                gender,
                AgeBand.of(birthOn, day(updatedAt)),
                category,
                civilAffairsClass,
                submittedAt == null ? null : day(submittedAt),
                verifiedOn);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, CorpsTime.ZONE);
    }

    /** For people to read out, such as {@code ET-371521109-2026-0001}. */
    public String number() {
        return number;
    }

    /** Version of the form that was filled in, such as {@code 2024-1}. */
    public String formVersion() {
        return formVersion;
    }

    public Stage stage() {
        return stage;
    }

    @Override
    public DivisionCode owner() {
        return DivisionCode.of(townshipCode);
    }
}
