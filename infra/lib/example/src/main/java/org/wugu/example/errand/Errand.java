package org.wugu.example.errand;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.CorpsTime;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.Ids;
import org.wugu.kernel.OrgScope;
import org.wugu.kernel.Tier;
import org.wugu.platform.acts.DeclaredAct;
import org.wugu.platform.aggregate.PublishedAggregate;
import org.wugu.problem.Problem;

/** Something that a township has to run (差事), and not before its day. */
@Entity
public class Errand extends PublishedAggregate<Errand.Act, Errand.State> {

    /** What was done with it, as its history and its events name it. */
    public enum Act {
        GIVEN,
        SET_OUT,
        DONE,
        CALLED_OFF
    }

    /** How far it is. */
    public enum Stage {
        OPEN,
        DONE,
        CALLED_OFF
    }

    /** What everybody may know of it. */
    public record State(UUID errandId, long version, Stage stage) {}

    private String townshipCode;
    private String name;
    private LocalDate notBefore;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private @Nullable LocalDate doneOn;

    /** For Hibernate, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Errand() {}

    Errand(DivisionCode township, NewErrand asked, Instant now) {
        super(Ids.next());
        townshipCode = township.value();
        name = asked.name();
        notBefore = asked.notBefore();
        stage = Stage.OPEN;
        happened(Act.GIVEN, Tier.TOWNSHIP, now);
    }

    /** 办理: two acts at once. @throws Problem {@code errand-closed}, or {@code errand-too-early} half-way, which undoes both */
    void run(Instant now) {
        ErrandOption.RUN.require(stage);
        happened(Act.SET_OUT, Tier.TOWNSHIP, now);
        LocalDate today = LocalDate.ofInstant(now, CorpsTime.ZONE);
        if (today.isBefore(notBefore)) {
            throw new Problem(ErrandProblems.ERRAND_TOO_EARLY, notBefore.toString());
        }
        stage = Stage.DONE;
        doneOn = today;
        happened(Act.DONE, Tier.TOWNSHIP, now);
    }

    /** 取消. @throws Problem {@code errand-closed} */
    void callOff(Instant now) {
        ErrandOption.CALL_OFF.require(stage);
        stage = Stage.CALLED_OFF;
        happened(Act.CALLED_OFF, Tier.COUNTY, now);
    }

    String name() {
        return name;
    }

    /** As lists show it, with what the reader could do with it now. */
    ErrandItem seenBy(OrgScope reader) {
        return new ErrandItem(
                id(),
                version(),
                townshipCode,
                name,
                notBefore,
                stage,
                doneOn,
                DeclaredAct.possible(ErrandOption.values(), stage, reader));
    }

    @Override
    public DivisionCode owner() {
        return DivisionCode.of(townshipCode);
    }

    @Override
    protected State publicState() {
        return new State(id(), eventVersion(), stage);
    }
}
