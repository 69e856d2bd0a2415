package org.wugu.volunteer.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.wugu.kernel.DivisionCode;
import org.wugu.platform.audit.AccessLog;
import org.wugu.volunteer.transfer.TransferResource.TransferItem;
import org.wugu.volunteer.transfer.TransferResource.WaitingTransfers;

/** The transfers from and to the reader's county, with names; the access log tells of it. */
@ApplicationScoped
class ListTransfers {

    private final Transfers transfers;
    private final TransferWords words;
    private final AccessLog accessLog;

    ListTransfers(Transfers transfers, TransferWords words, AccessLog accessLog) {
        this.transfers = transfers;
        this.words = words;
        this.accessLog = accessLog;
    }

    @Transactional
    List<TransferItem> list() {
        List<Transfer> found = transfers.latest();
        accessLog.record(
                "list-transfers",
                "volunteer",
                found.stream().map(Transfer::volunteerId).distinct().toList(),
                "list");
        return found.stream().map(this::item).toList();
    }

    /** How many wait from and to a county; no name is read for it. */
    @Transactional
    WaitingTransfers waiting(DivisionCode county) {
        return new WaitingTransfers(
                transfers.count("toCounty = ?1 and state = ?2", county.value(), TransferState.OFFERED),
                transfers.count("fromCounty = ?1 and state = ?2", county.value(), TransferState.OFFERED));
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
