package org.wugu.volunteer.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.kernel.DivisionCode;
import org.wugu.kernel.DivisionCode.Level;
import org.wugu.kernel.OrgScope;
import org.wugu.platform.acts.DeclaredAct;
import org.wugu.platform.aggregate.Aggregate;
import org.wugu.problem.Problem;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.transfer.TransferAct.Offer;

/**
 * 转出、转入: one county offers a volunteer to another one, which takes the record over or does not. What is said of the
 * person is sealed by {@link TransferWords}.
 */
@Entity
@Table(name = "volunteer_transfer")
class Transfer extends Aggregate {

    private UUID volunteerId;
    private String number;
    private String fromCounty;
    private String fromVillage;
    private String toCounty;
    private String toVillage;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    private Instant offeredAt;
    private String offeredBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;
    private byte[] name;
    private byte[] reason;
    private byte @Nullable [] answer;

    /** For Hibernate, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Transfer() {}

    /**
     * 转出: the volunteer is offered to the county in which the village lies.
     *
     * @param name of the volunteer, sealed
     * @param reason why, sealed
     */
    Transfer(UUID id, Volunteer volunteer, DivisionCode village, byte[] name, byte[] reason, Instant now, String by) {
        super(id);
        this.volunteerId = volunteer.id();
        this.number = volunteer.number();
        this.fromVillage = volunteer.village().value();
        this.fromCounty = volunteer.village().ancestor(Level.COUNTY).value();
        this.toVillage = village.value();
        this.toCounty = village.ancestor(Level.COUNTY).value();
        this.name = name;
        this.reason = reason;
        this.state = TransferState.OFFERED;
        this.offeredAt = now;
        this.offeredBy = by;
    }

    /** 接收. @throws Problem what is in the way of {@link TransferAct#ACCEPT} */
    void accept(OrgScope actor, Instant now) {
        decide(TransferAct.ACCEPT, TransferState.ACCEPTED, null, actor, now);
    }

    /** 不接收. @throws Problem what is in the way of {@link TransferAct#REFUSE} */
    void refuse(byte[] why, OrgScope actor, Instant now) {
        decide(TransferAct.REFUSE, TransferState.REFUSED, why, actor, now);
    }

    /** 撤回. @throws Problem what is in the way of {@link TransferAct#WITHDRAW} */
    void withdraw(OrgScope actor, Instant now) {
        decide(TransferAct.WITHDRAW, TransferState.WITHDRAWN, null, actor, now);
    }

    /** @throws Problem {@code not-your-office}, {@code transfer-decided} when it is answered or withdrawn already */
    void require(TransferAct act, OrgScope actor) {
        act.require(seenBy(actor));
    }

    /** What the reader's county could do now. */
    List<TransferAct> actsOf(OrgScope reader) {
        return DeclaredAct.possible(TransferAct.values(), seenBy(reader), reader);
    }

    private Offer seenBy(OrgScope reader) {
        return new Offer(state, toCounty().equals(reader.code()), fromCounty().equals(reader.code()));
    }

    private void decide(TransferAct act, TransferState decision, byte @Nullable [] why, OrgScope actor, Instant now) {
        require(act, actor);
        state = decision;
        answer = why;
        decidedAt = now;
        decidedBy = actor.person();
    }

    UUID volunteerId() {
        return volunteerId;
    }

    String number() {
        return number;
    }

    DivisionCode fromCounty() {
        return DivisionCode.of(fromCounty);
    }

    DivisionCode fromVillage() {
        return DivisionCode.of(fromVillage);
    }

    DivisionCode toCounty() {
        return DivisionCode.of(toCounty);
    }

    DivisionCode toVillage() {
        return DivisionCode.of(toVillage);
    }

    TransferState state() {
        return state;
    }

    Instant offeredAt() {
        return offeredAt;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    byte[] sealedName() {
        return name;
    }

    byte[] sealedReason() {
        return reason;
    }

    byte @Nullable [] sealedAnswer() {
        return answer;
    }
}
