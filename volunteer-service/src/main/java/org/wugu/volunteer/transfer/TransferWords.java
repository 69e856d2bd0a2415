package org.wugu.volunteer.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wugu.platform.crypto.Vault;

/** How what is said of a person in a transfer is sealed: the name, why the person moves, why nobody takes the person over. */
@ApplicationScoped
class TransferWords {

    private static final String TABLE = "volunteer_transfer.";

    private final Vault vault;

    TransferWords(Vault vault) {
        this.vault = vault;
    }

    byte[] name(UUID transfer, String name) {
        return vault.sealText(name, TABLE + "name:" + transfer);
    }

    byte[] reason(UUID transfer, String reason) {
        return vault.sealText(reason, TABLE + "reason:" + transfer);
    }

    byte[] answer(UUID transfer, String answer) {
        return vault.sealText(answer, TABLE + "answer:" + transfer);
    }

    String name(Transfer transfer) {
        return vault.legible(transfer.sealedName(), TABLE + "name:" + transfer.id());
    }

    String reason(Transfer transfer) {
        return vault.legible(transfer.sealedReason(), TABLE + "reason:" + transfer.id());
    }

    @Nullable
    String answerOrNull(Transfer transfer) {
        byte[] sealed = transfer.sealedAnswer();
        return sealed == null ? null : vault.legible(sealed, TABLE + "answer:" + transfer.id());
    }
}
