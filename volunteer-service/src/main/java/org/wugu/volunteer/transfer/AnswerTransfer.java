package org.wugu.volunteer.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wugu.platform.aggregate.Remark;
import org.wugu.platform.database.Database;
import org.wugu.platform.scope.CurrentScope;
import org.wugu.problem.Problem;
import org.wugu.volunteer.journey.ApplicationState;
import org.wugu.volunteer.journey.Volunteer;
import org.wugu.volunteer.journey.Volunteers;

/** 接收、不接收、撤回: the end of an offer. With the acceptance the record is the other county's, history and all. */
@ApplicationScoped
class AnswerTransfer {

    private final Database database;
    private final Transfers transfers;
    private final TransferWords words;
    private final Volunteers volunteers;
    private final CurrentScope scope;
    private final Clock clock;

    AnswerTransfer(
            Database database,
            Transfers transfers,
            TransferWords words,
            Volunteers volunteers,
            CurrentScope scope,
            Clock clock) {
        this.database = database;
        this.transfers = transfers;
        this.words = words;
        this.volunteers = volunteers;
        this.scope = scope;
        this.clock = clock;
    }

    /** @throws Problem {@code wrong-stage} when the person has left meanwhile; the offer stands then and may be refused */
    @Transactional
    ApplicationState accept(UUID id) {
        Transfer transfer = transfers.lock(id);
        transfer.require(TransferAct.ACCEPT, scope.get());
        Instant now = clock.instant();
        boolean takenOver =
                database.sql("select wugu.take_over(:id)").with("id", id).one(Boolean.class);
        transfer.accept(scope.get(), now);
        if (!takenOver) {
            throw new IllegalStateException("transfer " + id + " is open, and the record was not handed over");
        }
        Volunteer volunteer = volunteers.require(transfer.volunteerId());
        volunteer.arrive(now);
        return volunteers.stepped(
                volunteer,
                List.of(
                        new Remark("servingVillageCode", transfer.fromVillage().value()),
                        Remark.onTheWhole(words.reason.open(id, transfer.sealedReason()))));
    }

    @Transactional
    void refuse(UUID id, String reason) {
        Transfer transfer = transfers.lock(id);
        transfer.refuse(words.answer.seal(id, reason), scope.get(), clock.instant());
    }

    @Transactional
    void withdraw(UUID id) {
        transfers.lock(id).withdraw(scope.get(), clock.instant());
    }
}
