package org.wugu.volunteer.transfer;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.audit.AccessLog;
import org.wugu.platform.http.Page;
import org.wugu.platform.http.Position;

/** The transfers from and to the reader's county, with names; the access log tells of it. */
@ApplicationScoped
public class ListTransfers {

    private final Transfers transfers;
    private final TransferWords words;
    private final AccessLog accessLog;

    ListTransfers(Transfers transfers, TransferWords words, AccessLog accessLog) {
        this.transfers = transfers;
        this.words = words;
        this.accessLog = accessLog;
    }

    /**
     * A transfer as both counties see it.
     *
     * @param volunteer whose record the offering county reads until the acceptance, and the other one from then on
     * @param answer why the volunteer was not taken over, or null
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
            @Nullable String answer) {

        @Override
        public String toString() {
            return "TransferItem[" + id + "]";
        }
    }

    @Transactional
    Page<TransferItem> list(Position after) {
        Page<Transfer> found = Page.of(transfers.latest(after), after);
        accessLog.record(
                "list-transfers",
                "volunteer",
                found.items().stream().map(Transfer::volunteerId).distinct().toList(),
                "list");
        return found.with(found.items().stream().map(this::item).toList());
    }

    /** Those of one volunteer that the reader's county may read, oldest first. */
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
                words.name(transfer),
                transfer.fromVillage().value(),
                transfer.toVillage().value(),
                transfer.state(),
                words.reason(transfer),
                transfer.offeredAt(),
                transfer.decidedAt(),
                words.answerOrNull(transfer));
    }
}
