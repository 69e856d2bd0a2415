package org.wugu.volunteer.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.kernel.Gender;
import org.wugu.platform.problem.Problem;
import org.wugu.platform.time.Clocks;
import org.wugu.volunteer.VolunteerProblems;

/**
 * A volunteer (志愿者) from the first draft of the application on. Every step is a named transition that checks whether
 * the stage allows it, changes the state and records what happened. It holds no identity: names and numbers stand in
 * tables of their own.
 */
@Entity
@Table(name = "volunteer")
public class Volunteer {

    @Id
    private UUID id;

    private String number;

    @Column(name = "township_code")
    private String townshipCode;

    @Column(name = "village_code")
    private String villageCode;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    @Column(name = "birth_year")
    private int birthYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band")
    private AgeBand ageBand;

    @Column(name = "uniform_size")
    private @Nullable String uniformSize;

    @Column(name = "form_version")
    private String formVersion;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "reported_at")
    private @Nullable Instant reportedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "event_version")
    private long eventVersion;

    @Version
    private long version;

    @Transient
    private final List<VolunteerEvent> events = new ArrayList<>();

    /** For Hibernate, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Volunteer() {}

    private Volunteer(UUID id, String number, DivisionCode township, Particulars particulars, Instant now) {
        this.id = id;
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
        requireEditable();
        take(particulars, now);
    }

    /** 提交: the township hands the application to the county. */
    public void submit(Instant now) {
        become(Stage.SUBMITTED, now);
        submittedAt = now;
        record(VolunteerEvent.Submitted::new, now);
    }

    /** 退回: the county wants corrections. */
    public void sendBack(Instant now) {
        become(Stage.RETURNED, now);
        record(VolunteerEvent.Returned::new, now);
    }

    /** 不通过: the county does not take the person in. */
    public void refuse(Instant now) {
        become(Stage.REFUSED, now);
        record(VolunteerEvent.Refused::new, now);
    }

    /** 通过: the county takes the person in. */
    public void approve(Instant now) {
        become(Stage.APPROVED, now);
        approvedAt = now;
        record(VolunteerEvent.Approved::new, now);
    }

    /** 上报: the county reports the volunteer to the city. */
    public void report(Instant now) {
        become(Stage.REPORTED, now);
        reportedAt = now;
        record(VolunteerEvent.Reported::new, now);
    }

    /** @throws Problem {@code wrong-stage} when the township no longer holds the application */
    public void requireEditable() {
        if (!stage.isEditable()) {
            throw wrongStage();
        }
    }

    /** @throws Problem {@code wrong-stage} when the application is no draft: only a draft may vanish */
    void requireDraft() {
        if (stage != Stage.DRAFT) {
            throw wrongStage();
        }
    }

    /** What happened since the last call, in order. */
    List<VolunteerEvent> takeEvents() {
        List<VolunteerEvent> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    private void take(Particulars particulars, Instant now) {
        villageCode = particulars.servingVillage().value();
        gender = particulars.gender();
        birthYear = particulars.birth().getYear();
        ageBand = AgeBand.of(particulars.birth(), particulars.signedOn());
        uniformSize = particulars.uniformSize();
        signedOn = particulars.signedOn();
        formVersion = particulars.formVersion();
        updatedAt = now;
    }

    private void become(Stage next, Instant now) {
        if (!stage.leadsTo(next)) {
            throw wrongStage();
        }
        stage = next;
        updatedAt = now;
    }

    private Problem wrongStage() {
        return new Problem(VolunteerProblems.WRONG_STAGE, stage.ordinal());
    }

    private void record(BiFunction<PublicState, Instant, VolunteerEvent> event, Instant now) {
        eventVersion++;
        events.add(event.apply(publicState(), now));
    }

    private PublicState publicState() {
        return new PublicState(
                id,
                number,
                eventVersion,
                stage,
                township(),
                DivisionCode.of(villageCode),
                gender,
                ageBand,
                day(submittedAt),
                day(approvedAt),
                day(reportedAt));
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, Clocks.ZONE);
    }

    public UUID id() {
        return id;
    }

    public Stage stage() {
        return stage;
    }

    public DivisionCode township() {
        return DivisionCode.of(townshipCode);
    }

    long version() {
        return version;
    }

    /** What a command answers: where the application stands now. Call after a flush, which raises the version. */
    ApplicationState applicationState() {
        return new ApplicationState(id, number, stage, version, updatedAt);
    }
}
