package org.wugu.child.screening;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.CorpsTime;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.kernel.Tier;
import org.wugu.platform.aggregate.PublishedAggregate;
import org.wugu.platform.problem.PlatformProblems;
import org.wugu.problem.Problem;

/** A round (摸排轮次) in which the townships of a county search all of its villages, until a day that the county sets. */
@Entity
public class ScreeningRound extends PublishedAggregate<ScreeningRound.Act, ScreeningRound.State> {

    /** What was done with it, as its history and its events name it. */
    @Schema(name = "ScreeningRoundAct")
    public enum Act {
        OPENED,
        DUE_DAY_CHANGED,
        CLOSED
    }

    /** What everybody may know of it. */
    public record State(UUID roundId, long version, RoundStage stage, LocalDate openedOn, LocalDate dueOn) {}

    private String countyCode;
    private String number;
    private String title;

    @Enumerated(EnumType.STRING)
    private RoundStage stage;

    private LocalDate openedOn;
    private LocalDate dueOn;
    private @Nullable LocalDate closedOn;

    /** For Hibernate, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected ScreeningRound() {}

    /** 开展摸排. @throws Problem {@code invalid} when the due day is over */
    ScreeningRound(DivisionCode county, String number, NewRound asked, Instant now) {
        super(Ids.next());
        this.countyCode = county.value();
        this.number = number;
        this.title = asked.title();
        this.stage = RoundStage.OPEN;
        this.openedOn = LocalDate.ofInstant(now, CorpsTime.ZONE);
        this.dueOn = toCome(asked.dueOn(), openedOn);
        happened(Act.OPENED, Tier.COUNTY, now);
    }

    /** 调整截止日期. @throws Problem {@code round-closed}, or {@code invalid} when the day is over or the same */
    void changeDueDay(LocalDate day, Instant now) {
        RoundOption.CHANGE_DUE_DAY.require(stage);
        if (day.equals(dueOn)) {
            throw new Problem(PlatformProblems.INVALID).withField("dueOn", "due-day-same");
        }
        dueOn = toCome(day, LocalDate.ofInstant(now, CorpsTime.ZONE));
        happened(Act.DUE_DAY_CHANGED, Tier.COUNTY, now);
    }

    /** 结束本轮. @throws Problem {@code round-closed} when it is closed already */
    void close(Instant now) {
        RoundOption.CLOSE.require(stage);
        stage = RoundStage.CLOSED;
        closedOn = LocalDate.ofInstant(now, CorpsTime.ZONE);
        happened(Act.CLOSED, Tier.COUNTY, now);
    }

    private static LocalDate toCome(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new Problem(PlatformProblems.INVALID).withField("dueOn", "due-day-past");
        }
        return day;
    }

    public RoundStage stage() {
        return stage;
    }

    /** The first day of the round; its villages are those of this day. */
    public LocalDate openedOn() {
        return openedOn;
    }

    /** The last day on which a village is searched in time. */
    public LocalDate dueOn() {
        return dueOn;
    }

    @Override
    public DivisionCode owner() {
        return DivisionCode.of(countyCode);
    }

    @Override
    protected State publicState() {
        return new State(id(), eventVersion(), stage, openedOn, dueOn);
    }
}
