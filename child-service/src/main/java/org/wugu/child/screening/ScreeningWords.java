package org.wugu.child.screening;

import jakarta.inject.Singleton;
import org.wugu.platform.crypto.Vault;
import org.wugu.platform.people.SealedText;

/** The names of those who searched a village, and of who signed that nobody was found, sealed. */
@Singleton
class ScreeningWords {

    final SealedText searchers;
    final SealedText signer;

    ScreeningWords(Vault vault) {
        searchers = new SealedText(vault, "screening.searchers");
        signer = new SealedText(vault, "screening.signer");
    }
}
