package org.wugu.volunteer.transfer;

import jakarta.inject.Singleton;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.people.SealedText;

/** How what is said of a person in a transfer is sealed: the name, why the person moves, why nobody takes the person over. */
@Singleton
class TransferWords {

    final SealedText name;
    final SealedText reason;
    final SealedText answer;

    TransferWords(Vault vault) {
        this.name = new SealedText(vault, "volunteer_transfer.name");
        this.reason = new SealedText(vault, "volunteer_transfer.reason");
        this.answer = new SealedText(vault, "volunteer_transfer.answer");
    }
}
