package org.wugu.volunteer.transfer;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.http.Page;
import org.wugu.platform.http.Position;
import org.wugu.platform.people.PersonPart;
import org.wugu.platform.scope.CurrentScope;

/** The transfers from and to the reader's county, with names; the access log tells of it. */
@ApplicationScoped
public class ListTransfers implements PersonPart {

    private final Transfers transfers;
    private final TransferWords words;
    private final AccessLog accessLog;
    private final CurrentScope scope;

    ListTransfers(Transfers transfers, TransferWords words, AccessLog accessLog, CurrentScope scope) {
        this.transfers = transfers;
        this.words = words;
        this.accessLog = accessLog;
        this.scope = scope;
    }

    /**
     * A transfer as both counties see it.
     *
     * @param volunteer whose record the offering county reads until the acceptance, and the other one from then on
     * @param answer why the volunteer was not taken over, or null
     * @param acts what the reader could do now
     */
    @Schema(name = "Transfer")
    public record TransferItem(
            UUID id,
            UUID volunteer,
            String number,
            String name,
            String fromVillageCode,
            String toVillageCode,
            TransferState state,
            String reason,
            Instant offeredAt,
            @Nullable Instant decidedAt,
            @Nullable String answer,
            List<TransferAct> acts) {

        @Override
        public String toString() {
            return "TransferItem[" + id + "]";
        }
    }

    @Transactional
    Page<TransferItem> list(Position after) {
        Page<Transfer> found = Page.of(transfers.latest(after), after);
        accessLog.recordList("list-transfers", "volunteer", found.items(), Transfer::volunteerId);
        return found.with(found.items().stream().map(this::item).toList());
    }

    @Override
    public String part() {
        return "transfers";
    }

    /** Those of one volunteer that the reader's county may read, oldest first. */
    @Override
    @Transactional(TxType.MANDATORY)
    public List<TransferItem> of(UUID volunteer) {
        return transfers.list("volunteerId", Sort.by("id"), volunteer).stream()
                .map(this::item)
                .toList();
    }

    private TransferItem item(Transfer transfer) {
        return new TransferItem(
                transfer.id(),
                transfer.volunteerId(),
                transfer.number(),
                words.name.open(transfer.id(), transfer.sealedName()),
                transfer.fromVillage().value(),
                transfer.toVillage().value(),
                transfer.state(),
                words.reason.open(transfer.id(), transfer.sealedReason()),
                transfer.offeredAt(),
                transfer.decidedAt(),
                words.answer.openOrNull(transfer.id(), transfer.sealedAnswer()),
                transfer.actsOf(scope.get()));
    }
}
